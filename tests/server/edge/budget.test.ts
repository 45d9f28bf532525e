import { expect, test } from 'vitest';
import { createBudget } from '../../../server/edge/budget.ts';

const clock = () => {
  let at = 5_000;
  return Object.assign(() => at, { pass: (milliseconds: number) => (at += milliseconds) });
};
const spendAll = (spend: () => boolean) => {
  let spent = 0;
  while (spent < 100_000 && spend()) spent++;
  return spent;
};

test('a burst, and then as many as there is time for', () => {
  const steady = clock();
  const budget = createBudget({ burst: 120, refill: 10_000 }, steady);
  expect(spendAll(() => budget.spend('a'))).toBe(120);
  expect(budget.isSpent('a')).toBe(true);
  steady.pass(1_000);
  expect(budget.isSpent('a')).toBe(false);
  expect(spendAll(() => budget.spend('a'))).toBe(12);
  steady.pass(3_600_000);
  expect(spendAll(() => budget.spend('a'))).toBe(120);
});

test('each key has a bucket of its own', () => {
  const budget = createBudget({ burst: 3, refill: 1_000 }, clock());
  expect(spendAll(() => budget.spend('a'))).toBe(3);
  expect(spendAll(() => budget.spend('b'))).toBe(3);
});

test('a turn is booked ahead, and no further than somebody wants to wait', () => {
  const steady = clock();
  const lane = createBudget({ burst: 1, refill: 2_000 }, steady);
  expect([1, 2, 3, 4, 5].map(() => lane.book('a', 6_000))).toEqual([0, 2_000, 4_000, 6_000, null]);
  expect(lane.book('b', 6_000)).toBe(0);
  steady.pass(1_000);
  expect(lane.book('a', 6_000)).toBe(null);
  steady.pass(1_000);
  expect(lane.book('a', 6_000)).toBe(6_000);
});

test('remembers no more keys than it may, and forgets who has a full bucket', () => {
  const steady = clock();
  const budget = createBudget({ burst: 2, refill: 1_000 }, steady, 100);
  for (const key of ['first', 'second']) for (let i = 0; i < 2; i++) budget.spend(key);
  for (let i = 0; i < 98; i++) budget.spend(`other ${i}`);
  budget.spend('first');
  expect(budget.isSpent('first')).toBe(true);
  expect(budget.isSpent('second')).toBe(true);
  budget.spend('one too many');
  // Used longest ago: forgotten, as if its bucket were full.
  expect(budget.isSpent('first')).toBe(false);
  expect(budget.isSpent('second')).toBe(true);
});
