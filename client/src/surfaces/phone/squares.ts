// The card square by square, as the grid and the list both draw it.
import { completeLines, type Line, type LineId } from '#shared/domain/round/bingo.ts';
import { type Letter, letters } from '#shared/domain/taxonomy.ts';
import type { RoundForParticipant, SquareView } from '#shared/views/roundForParticipant.ts';
import type { CardState } from '../../store/cardState.ts';

export type Square = {
  readonly index: number;
  /** Null is the free centre. */
  readonly phrase: SquareView;
  readonly times: number;
  readonly pending: boolean;
  /** The complete lines that it is part of. */
  readonly lines: readonly LineId[];
};

export type PhraseSquare = Square & { readonly phrase: NonNullable<SquareView> };

export const hasPhrase = (square: Square): square is PhraseSquare => square.phrase !== null;

export const squaresOf = (
  round: RoundForParticipant,
  { times, pending }: CardState,
  lines: readonly Line[],
): readonly Square[] =>
  round.squares.map((phrase, index) => ({
    index,
    phrase,
    times: times.get(index) ?? 0,
    pending: pending.has(index),
    lines: lines.filter(({ squares }) => squares.includes(index)).map(({ id }) => id),
  }));

/** The complete lines, as the phone shows its marks. */
export const linesShown = ({ size, extra }: RoundForParticipant, { times }: CardState): readonly Line[] =>
  completeLines((square) => times.has(square), size, extra);

export type Look = 'plain' | 'pending' | 'heard';

/** What a square wears; a mark that is being taken back is gone at once. */
export function lookOf({ times, pending }: Square): Look {
  if (times === 0) return 'plain';
  return pending ? 'pending' : 'heard';
}

/** The id of a square's element, in the grid as in the list: that is where the focus returns to. */
export const squareId = (index: number): string => `square-${index}`;

/** The squares under their letter, in the order of the card; the free centre stands under the letter of its column. */
export const byLetter = (squares: readonly Square[]): readonly (readonly [Letter, readonly Square[]])[] =>
  letters
    .map((letter, column) => {
      const isHere = ({ phrase, index }: Square) =>
        phrase ? phrase.letter === letter : index % letters.length === column;
      return [letter, squares.filter(isHere)] as const;
    })
    .filter(([, here]) => here.length > 0);
