// Whether a deck is large and balanced enough for a card.
import type { Deck } from '#shared/domain/deck.ts';
import { phrasesNeeded } from '#shared/domain/round/card.ts';
import type { CardSize } from '#shared/domain/round/deal.ts';
import { type Letter, letters } from '#shared/domain/taxonomy.ts';

export type Counts = Readonly<Record<Letter, number>>;

export function countsOf(phrases: readonly { readonly letter: Letter }[]): Counts {
  const counts: Record<Letter, number> = { B: 0, I: 0, N: 0, G: 0, O: 0 };
  for (const { letter } of phrases) counts[letter] += 1;
  return counts;
}

/** The letters that have too few phrases for a card, and how many they need yet. */
export const shortages = (
  counts: Counts,
  size: CardSize,
): readonly { readonly letter: Letter; readonly count: number }[] =>
  letters.map((letter) => ({ letter, count: phrasesNeeded[size] - counts[letter] })).filter(({ count }) => count > 0);

/** A deck of as many phrases per letter that say nothing: for trying out how long a round would last. */
export const deckLike = (counts: Counts): Deck => ({
  id: 'like',
  name: '',
  kind: 'defence',
  phrases: letters.flatMap((letter) =>
    Array.from({ length: counts[letter] }, (_, index) => ({
      id: `${letter}${index}`,
      letter,
      argument: null,
      cell: '',
      sentence: '',
    })),
  ),
});
