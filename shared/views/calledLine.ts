import type { Letter } from '../domain/taxonomy.ts';
import type { Phrase } from '../domain/deck.ts';
import { type LineId, linesOf } from '../domain/round/bingo.ts';
import { cardOf } from '../domain/round/card.ts';
import type { Bingo, Round } from '../domain/round/round.ts';
import { withoutSoftHyphens } from '../domain/softHyphen.ts';

/** A line that was called, without whose it is. */
export type CalledLine = {
  readonly line: LineId;
  readonly phrases: readonly {
    readonly letter: Letter;
    readonly text: string;
    /** How many other cards had heard it when the line was called. */
    readonly alsoHeardBy: number;
  }[];
};

export function calledLine(round: Round, bingo: Bingo): CalledLine {
  const phrases = squaresOf(round, bingo).filter((phrase) => phrase !== null);
  return {
    line: bingo.line,
    phrases: phrases.map((phrase, index) => ({
      letter: phrase.letter,
      text: withoutSoftHyphens(phrase.cell),
      alsoHeardBy: bingo.alsoHeardBy[index] ?? 0,
    })),
  };
}

/** The same for the whole room: every square of the line, and no counts. */
export type LineOnScreen = {
  readonly line: LineId;
  readonly phrases: readonly {
    readonly letter: Letter;
    /** Null on the free centre, which is the citizen's. */
    readonly text: string | null;
  }[];
};

export const lineOnScreen = (round: Round, bingo: Bingo): LineOnScreen => ({
  line: bingo.line,
  phrases: squaresOf(round, bingo).map((phrase) =>
    phrase ? { letter: phrase.letter, text: withoutSoftHyphens(phrase.cell) } : { letter: 'N', text: null },
  ),
});

/** What stands on the squares of a called line, in its order; null is the free centre. */
function squaresOf({ deal }: Round, { seat, line: called }: Bingo): readonly (Phrase | null)[] {
  const card = cardOf(deal, seat);
  const line = linesOf(deal.size, { corners: true, full: true }).find(({ id }) => id === called);
  return (line?.squares ?? []).map((square) => card[square] ?? null);
}
