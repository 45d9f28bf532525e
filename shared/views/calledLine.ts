import type { Letter } from '../domain/taxonomy.ts';
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
  const card = cardOf(round.deal, bingo.seat);
  const line = linesOf(round.deal.size, { corners: true, full: true }).find(({ id }) => id === bingo.line);
  const phrases = (line?.squares ?? []).flatMap((square) => card[square] ?? []);
  return {
    line: bingo.line,
    phrases: phrases.map((phrase, index) => ({
      letter: phrase.letter,
      text: withoutSoftHyphens(phrase.cell),
      alsoHeardBy: bingo.alsoHeardBy[index] ?? 0,
    })),
  };
}

/** The same for the whole room: the phrases, and no counts. */
export type LineOnScreen = {
  readonly line: LineId;
  readonly phrases: readonly { readonly letter: Letter; readonly text: string }[];
};

export const lineOnScreen = ({ line, phrases }: CalledLine): LineOnScreen => ({
  line,
  phrases: phrases.map(({ letter, text }) => ({ letter, text })),
});
