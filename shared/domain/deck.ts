import type { ArgumentId, RoutineId } from './taxonomy.ts';

/** One thing people say, in the language of the session. */
export type Phrase = {
  readonly id: string;
  /** The column it stands in, and the routine it counts for. */
  readonly routine: RoutineId;
  /** The closed argument it is an example of; null for a phrase of the routine itself. */
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
  readonly phrases: readonly Phrase[];
};
