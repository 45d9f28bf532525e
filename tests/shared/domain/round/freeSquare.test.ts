import { expect, test } from 'vitest';
import { cardSizes } from '#shared/domain/round/deal.ts';
import { freeSquare } from '#shared/domain/round/freeSquare.ts';

test('only a 5×5 card has a free square, and it is the centre', () => {
  expect(cardSizes.map(freeSquare)).toEqual([null, null, 12]);
});
