import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { randomFrom, shuffled } from '#shared/domain/random.ts';
import { completeLines } from '#shared/domain/round/bingo.ts';
import { cardOf } from '#shared/domain/round/card.ts';
import type { CardSize, Deal } from '#shared/domain/round/deal.ts';
import { phrasesToFirstBingo } from '#shared/domain/round/firstBingo.ts';
import { dealOf, deckOf } from '../../../support/builders.ts';

const dealing = (size: CardSize, perLetter: number | readonly number[]): Deal =>
  dealOf({ deck: deckOf(perLetter), size });
/** 32 phrases over five letters. */
const THIRTY_TWO = [7, 7, 6, 6, 6];

/** The same, in the slow words of the rules: hear a phrase, look at every card. */
function playedOut(deal: Deal, cards: number, order: readonly string[]): number {
  const heard = new Set<string>();
  for (const id of order) {
    heard.add(id);
    for (let seat = 1; seat <= cards; seat++) {
      const card = cardOf(deal, seat);
      if (completeLines((square) => heard.has(card[square]?.id ?? ''), deal.size, deal.extra).length > 0)
        return heard.size;
    }
  }
  throw new Error('a deck was heard to its end without a bingo');
}

describe('how many phrases it takes to a first bingo', () => {
  // What the research measured with about twenty players (research/ux.md, annex A), one phrase either way: its cards had
  // no columns, and its 3×3 card a free centre.
  test.each([
    { size: 5, phrases: 8, from: 12, to: 15 },
    { size: 5, phrases: 12, from: 17, to: 22 },
    { size: 4, phrases: THIRTY_TWO, from: 9, to: 11 },
    { size: 3, phrases: 6, from: 3, to: 5 },
  ] as const)('$size×$size from $phrases per letter: $from to $to', ({ size, phrases, from, to }) => {
    const { median } = phrasesToFirstBingo(dealing(size, phrases), 20, 600);
    expect(median).toBeGreaterThanOrEqual(from - 1);
    expect(median).toBeLessThanOrEqual(to + 1);
  });

  test('agrees with games that are played out card by card', () => {
    for (const size of [3, 4, 5] as const) {
      const deal = dealing(size, 7);
      const ids = deal.deck.phrases.map(({ id }) => id);
      const random = randomFrom('played out');
      const lengths = Array.from({ length: 200 }, (_, game) =>
        playedOut({ ...deal, seed: `deal ${Math.floor(game / 5)}` }, 12, shuffled(ids, random)),
      ).toSorted((a, b) => a - b);
      const { median, early, late } = phrasesToFirstBingo(deal, 12, 600);
      expect(Math.abs(median - (lengths[100] ?? 0))).toBeLessThanOrEqual(1);
      expect(Math.abs(early - (lengths[20] ?? 0))).toBeLessThanOrEqual(1);
      expect(Math.abs(late - (lengths[180] ?? 0))).toBeLessThanOrEqual(1);
    }
  });

  test('the same deal gives the same answer', () => {
    const deal = dealing(5, 8);
    expect(phrasesToFirstBingo(deal, 20, 50)).toEqual(phrasesToFirstBingo({ ...deal }, 20, 50));
  });
  test('more cards make it no later, more phrases no sooner', () => {
    const medianOf = (perLetter: number, cards: number) =>
      phrasesToFirstBingo(dealing(5, perLetter), cards, 300).median;
    expect(medianOf(8, 100)).toBeLessThan(medianOf(8, 8));
    expect(medianOf(14, 20)).toBeGreaterThan(medianOf(6, 20));
  });
  test('early comes before late, and no game outlasts the deck', () => {
    const { early, median, late } = phrasesToFirstBingo(dealing(5, 5), 1, 200);
    expect(early).toBeGreaterThanOrEqual(4);
    expect(early).toBeLessThanOrEqual(median);
    expect(median).toBeLessThanOrEqual(late);
    expect(late).toBeLessThanOrEqual(25);
  });
  test('four corners can be the first line', () => {
    const deal = dealing(4, 7);
    const extra = { corners: true, full: true };
    expect(phrasesToFirstBingo({ ...deal, extra }, 20, 300).median).toBeLessThanOrEqual(
      phrasesToFirstBingo(deal, 20, 300).median,
    );
  });
  test('300 games with 30 cards are quick enough to wait for', () => {
    phrasesToFirstBingo(dealing(5, 8), 30, 300);
    const from = performance.now();
    phrasesToFirstBingo(dealing(5, 8), 30, 300);
    // 300 ms on a desk; a busy machine that runs every test at once gets more.
    expect(performance.now() - from).toBeLessThan(1500);
  });
});
