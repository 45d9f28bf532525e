// These very cards. Whoever sees this fail has changed the dealing: cards that people hold on a phone or on paper, and
// every tally of a round that was played, would change with it. If that is meant, it needs a new field in `Deal`, so
// that older rounds keep their cards.
import { expect, test } from 'vitest';
import { cardOf } from '#shared/domain/round/card.ts';
import type { CardSize } from '#shared/domain/round/deal.ts';
import { dealOf, deckOf } from '../../../support/builders.ts';

function drawn(size: CardSize, seat: number): readonly string[] {
  const deal = dealOf({ deck: deckOf(9), size, seed: '0123456789abcdef0123456789abcdef' });
  const ids = cardOf(deal, seat).map((phrase) => phrase?.id ?? '··');
  return Array.from({ length: size }, (_, row) => ids.slice(row * size, (row + 1) * size).join(' '));
}

test('the cards of seats 1, 2 and 250 on 5×5', () => {
  expect(drawn(5, 1)).toEqual([
    'B4 I1 N6 G3 O5',
    'B8 I6 N9 G9 O6',
    'B6 I3 ·· G8 O9',
    'B7 I2 N4 G7 O2',
    'B1 I4 N2 G1 O8',
  ]);
  expect(drawn(5, 2)).toEqual([
    'B9 I8 N8 G4 O1',
    'B6 I7 N1 G6 O4',
    'B5 I5 ·· G5 O3',
    'B2 I1 N7 G2 O7',
    'B3 I9 N3 G7 O8',
  ]);
  expect(drawn(5, 250)).toEqual([
    'B7 I1 N7 G4 O8',
    'B3 I6 N6 G9 O1',
    'B6 I8 ·· G7 O4',
    'B9 I4 N1 G8 O2',
    'B2 I2 N8 G5 O9',
  ]);
});
test('the cards of seats 1, 2 and 250 on 4×4', () => {
  expect(drawn(4, 1)).toEqual(['N6 B7 I1 G3', 'G8 O2 N9 G1', 'I3 O6 B6 B8', 'I6 B1 N2 O9']);
  expect(drawn(4, 2)).toEqual(['O8 O5 I2 G2', 'N4 B5 N8 G7', 'I7 I4 O1 B4', 'B9 I8 N1 G9']);
  expect(drawn(4, 250)).toEqual(['O2 N3 G1 B4', 'I9 G6 B1 N1', 'O7 I7 N6 G7', 'O3 B7 O1 I1']);
});
test('the cards of seats 1, 2 and 250 on 3×3', () => {
  expect(drawn(3, 1)).toEqual(['N6 O2 I1', 'G8 G1 I6', 'B6 N2 O9']);
  expect(drawn(3, 2)).toEqual(['O5 N4 G7', 'I3 G3 N9', 'B8 O6 B1']);
  expect(drawn(3, 250)).toEqual(['B6 N5 I3', 'G1 N4 I9', 'B8 O4 G8']);
});
