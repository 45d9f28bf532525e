import { describe, expect, test } from 'vitest';
import { countsOf, deckLike, shortages } from '../../../../client/src/surfaces/decks/balance.ts';
import { deckFits } from '../../../../shared/domain/round/card.ts';
import { cardSizes } from '../../../../shared/domain/round/deal.ts';

const counts = { B: 6, I: 5, N: 3, G: 5, O: 1 };

describe('balance', () => {
  test('says which letters a card still needs phrases for', () => {
    expect(shortages(counts, 5)).toEqual([
      { letter: 'N', count: 2 },
      { letter: 'O', count: 4 },
    ]);
    expect(shortages(counts, 3)).toEqual([{ letter: 'O', count: 1 }]);
  });
  test('agrees with what can be dealt', () => {
    for (const most of [1, 2, 3, 4, 5, 6])
      for (const size of cardSizes) {
        const some = { ...counts, N: most, O: most };
        expect(shortages(some, size).length === 0).toBe(deckFits(deckLike(some), size));
        expect(countsOf(deckLike(some).phrases)).toEqual(some);
      }
  });
});
