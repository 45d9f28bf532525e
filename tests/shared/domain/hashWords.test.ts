import { expect, test } from 'vitest';
import { hashWords } from '#shared/domain/hashWords.ts';

test('gives these very numbers, for ever: cards that people hold come from them', () => {
  expect(hashWords('bingo')).toEqual([3820537963, 3443156909, 2807132285, 686652921]);
  expect(hashWords('')).toEqual([1947474976, 33350994, 520022130, 1641512162]);
  expect(hashWords('één')).toEqual([1472726282, 3159499157, 478438832, 2296380280]);
});
