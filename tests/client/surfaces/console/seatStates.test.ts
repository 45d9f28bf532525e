import { expect, test } from 'vitest';
import { seatStates } from '../../../../client/src/surfaces/console/seatStates.ts';

const numbers = { last: 12, away: [2], gone: [11], paper: [12] };

test('every number is how it is, and connected where nothing else is known', () => {
  const all = seatStates(numbers, '');
  expect(all.map(({ seat }) => seat)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(all.filter(({ state }) => state !== 'here')).toEqual([
    { seat: 2, state: 'away' },
    { seat: 11, state: 'gone' },
    { seat: 12, state: 'paper' },
  ]);
});

test('typing a number leaves those that begin with it', () => {
  expect(seatStates(numbers, ' 1').map(({ seat }) => seat)).toEqual([1, 10, 11, 12]);
  expect(seatStates(numbers, '12').map(({ seat }) => seat)).toEqual([12]);
  expect(seatStates(numbers, '13')).toEqual([]);
});
