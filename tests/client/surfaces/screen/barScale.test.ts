import { expect, test } from 'vitest';
import { barScale } from '../../../../client/src/surfaces/screen/barScale.ts';

test('few cards are circles of the largest size', () => {
  expect(barScale([12, 11, 9], 56, 4.4)).toEqual({ form: 'circles', unit: 4.4, longest: 4.4 * 12 });
});

test('twenty cards are still countable, and fill the room', () => {
  expect(barScale([20, 12], 56, 4.4)).toEqual({ form: 'circles', unit: 2.8, longest: 56 });
});

test('one more card makes all bars solid, on one scale', () => {
  expect(barScale([21, 4], 56, 4.4)).toEqual({ form: 'solid', unit: 56 / 21, longest: 56 });
  expect(barScale([250, 100], 56, 4.4)).toEqual({ form: 'solid', unit: 56 / 250, longest: 56 });
});

test('nothing at all is no division by zero', () => {
  expect(barScale([], 56, 4.4).unit).toBe(4.4);
  expect(barScale([0, 0], 56, 4.4).unit).toBe(4.4);
});
