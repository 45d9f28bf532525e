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
    'B6 I9 N1 G6 O5',
    'B9 I2 N7 G2 O1',
    'B4 I8 ·· G9 O9',
    'B5 I4 N9 G8 O8',
    'B8 I1 N3 G3 O7',
  ]);
  expect(drawn(5, 2)).toEqual([
    'B7 I7 N2 G7 O4',
    'B8 I3 N5 G5 O2',
    'B1 I6 ·· G1 O3',
    'B2 I8 N4 G4 O6',
    'B3 I5 N6 G3 O5',
  ]);
  expect(drawn(5, 250)).toEqual([
    'B1 I7 N8 G9 O6',
    'B4 I6 N3 G7 O8',
    'B8 I4 ·· G4 O3',
    'B5 I5 N4 G5 O7',
    'B6 I2 N6 G6 O2',
  ]);
});
test('the cards of seats 1, 2 and 250 on 4×4', () => {
  expect(drawn(4, 1)).toEqual(['N1 B5 I9 G6', 'G9 O8 N7 G3', 'I8 O1 B4 B9', 'I2 B8 N3 O9']);
  expect(drawn(4, 2)).toEqual(['O7 O5 I4 G4', 'N9 B1 N2 G8', 'I3 I1 O4 B6', 'B7 I7 N5 G2']);
  expect(drawn(4, 250)).toEqual(['O1 N8 G4 B7', 'I3 G3 B9 N1', 'O6 I6 N4 G1', 'O8 B5 O7 I9']);
});
test('the cards of seats 1, 2 and 250 on 3×3', () => {
  expect(drawn(3, 1)).toEqual(['N1 O8 I9', 'G9 G3 I2', 'B4 N3 O9']);
  expect(drawn(3, 2)).toEqual(['O5 N9 G8', 'I8 G6 N7', 'B9 O1 B8']);
  expect(drawn(3, 250)).toEqual(['B7 N1 I8', 'G7 N8 I7', 'B2 O2 G9']);
});
