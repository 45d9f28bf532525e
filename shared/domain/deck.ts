import type { ArgumentId, DeckKind, Letter } from './taxonomy.ts';

/** One thing people say, in the language of the session. */
export type Phrase = {
  readonly id: string;
  /** The column it stands in: the routine it counts for, or in a breakthrough deck the strategy. */
  readonly letter: Letter;
  /** The closed argument it is an example of; null for a phrase of the routine itself, or of a strategy. */
  readonly argument: ArgumentId | null;
  /** What a square shows: at most 26 characters, with soft hyphens (U+00AD) where it may break. */
  readonly cell: string;
  /** The same as somebody would really say it, without soft hyphens. */
  readonly sentence: string;
};

/**
 * The phrases that a round draws from. A round keeps the deck as it was dealt, so that editing content later never
 * changes a card that somebody holds, nor a tally that was taken home.
 */
export type Deck = {
  readonly id: string;
  readonly name: string;
  readonly kind: DeckKind;
  readonly phrases: readonly Phrase[];
};

/** The longest text that a square carries at 15 px on a 360 px phone, break marks not counted. */
export const CELL_MAX = 26;
export const SENTENCE_MAX = 90;
