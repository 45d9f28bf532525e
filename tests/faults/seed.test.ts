import { expect, test } from 'vitest';
import { chanceFor, chanceFrom } from './seed.ts';

const draws = (seed: string) => {
  const chance = chanceFrom(seed);
  return Array.from({ length: 1_000 }, () => chance.below(100));
};

test('a seed gives the same run again, another seed another', () => {
  expect(draws('a')).toEqual(draws('a'));
  expect(draws('a')).not.toEqual(draws('b'));
  expect(chanceFrom('a').of(1).next()).toBe(chanceFrom('a').of(1).next());
  expect(chanceFrom('a').of(1).next()).not.toBe(chanceFrom('a').of(2).next());
});

test('chance is fair enough to reach everything', () => {
  const chance = chanceFor('seed');
  const found = Array.from({ length: 1_000 }, () => chance.below(100));
  expect(new Set(found).size).toBeGreaterThan(95);
  expect(Math.max(...found)).toBeLessThan(100);
});
