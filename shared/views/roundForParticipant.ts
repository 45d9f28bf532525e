import type { DeckKind, Letter } from '../domain/taxonomy.ts';
import type { LineId } from '../domain/round/bingo.ts';
import { cardOf } from '../domain/round/card.ts';
import type { CardSize, ExtraPatterns } from '../domain/round/deal.ts';
import type { Round } from '../domain/round/round.ts';

/** One square of one's own card; null is the free centre. */
export type SquareView = { readonly letter: Letter; readonly cell: string; readonly sentence: string } | null;

/** What this seat did in a round. Small, because every acknowledgement carries it. */
export type OwnRound = {
  readonly activity: number;
  /** Square and how often it was heard, in order of square. */
  readonly marks: readonly (readonly [square: number, times: number])[];
  /** The lines that this seat called. */
  readonly called: readonly LineId[];
};

export type RoundForParticipant = {
  readonly kind: 'round';
  readonly activity: number;
  /** Which round of the session this is, from 1. */
  readonly number: number;
  readonly phase: Round['phase'];
  readonly deckKind: DeckKind;
  readonly size: CardSize;
  readonly extra: ExtraPatterns;
  readonly squares: readonly SquareView[];
  readonly own: OwnRound;
};

export function ownRound(round: Round, activity: number, seat: number): OwnRound {
  if (round.phase === 'ready') return { activity, marks: [], called: [] };
  const marks = round.marks[seat] ?? [];
  // Every acknowledgement waits for this: lists made and joined one by one take twenty times as long.
  const own: (readonly [number, number])[] = [];
  marks.forEach((moments, square) => {
    if (moments) own.push([square, moments.length]);
  });
  // What was called at this seat by somebody else is nobody's to see.
  const since = round.aside.findLast((one) => one.seat === seat)?.bingos ?? 0;
  return {
    activity,
    marks: own,
    called: round.bingos
      .slice(since)
      .filter((bingo) => bingo.seat === seat)
      .map((bingo) => bingo.line),
  };
}

/** What stands on the card of a seat. */
export const squaresOf = ({ deal }: Round, seat: number): readonly SquareView[] =>
  cardOf(deal, seat).map((phrase) => phrase && { letter: phrase.letter, cell: phrase.cell, sentence: phrase.sentence });

/** A participant sees her own card and marks, and the phase. No seed, no other card, no count of others. */
export function roundForParticipant(
  round: Round,
  place: { readonly activity: number; readonly number: number },
  seat: number,
): RoundForParticipant {
  return {
    kind: 'round',
    activity: place.activity,
    number: place.number,
    phase: round.phase,
    deckKind: round.deal.deck.kind,
    size: round.deal.size,
    extra: round.deal.extra,
    squares: squaresOf(round, seat),
    own: ownRound(round, place.activity, seat),
  };
}
