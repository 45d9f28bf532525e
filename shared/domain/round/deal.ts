import type { Deck } from '../deck.ts';

export const cardSizes = [3, 4, 5] as const;
export type CardSize = (typeof cardSizes)[number];

/** Patterns that count as a bingo beside rows, columns and diagonals, for a facilitator who wants them. */
export type ExtraPatterns = { readonly corners: boolean; readonly full: boolean };

/** All that decides which cards a round has: `(deal, seat number) → card`, on every machine and on paper. */
export type Deal = {
  readonly deck: Deck;
  readonly size: CardSize;
  readonly extra: ExtraPatterns;
  /** 128 random bits in hexadecimal, by the server. Whoever knows it knows every card: it is in no view. */
  readonly seed: string;
};
