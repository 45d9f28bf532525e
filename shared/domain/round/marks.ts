// Reading and changing the marks of a round: by seat, by square.
import type { Phrase } from '../deck.ts';
import { cardOf } from './card.ts';
import type { CardMarks, StartedRound } from './round.ts';

type Marks = StartedRound['marks'];

/** The moments at which a seat heard the phrase on one of its squares; none if it never did. */
export const momentsOn = (round: StartedRound, seat: number, square: number): readonly number[] =>
  round.marks[seat]?.get(square) ?? [];

/** The seats that heard a phrase at least once. */
export function heardOn(round: StartedRound, phrase: Phrase): readonly number[] {
  const seats: number[] = [];
  round.marks.forEach((marks, seat) => {
    if (!marks?.size) return;
    const card = cardOf(round.deal, seat);
    for (const square of marks.keys()) if (card[square]?.id === phrase.id) seats.push(seat);
  });
  return seats;
}

/** The same marks, with other moments on one square of one seat. */
export function withMoments(marks: Marks, seat: number, square: number, moments: readonly number[]): Marks {
  const card = new Map<number, readonly number[]>(marks[seat]);
  if (moments.length > 0) card.set(square, moments);
  else card.delete(square);
  const next: (CardMarks | undefined)[] = [...marks];
  while (next.length < seat) next.push(undefined);
  next[seat] = card.size > 0 ? card : undefined;
  return next;
}
