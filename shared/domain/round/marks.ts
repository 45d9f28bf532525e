// Reading and changing the marks of a round: by seat, by square.
import type { Phrase } from '../deck.ts';
import { cardOf } from './card.ts';
import type { CardMarks, StartedRound } from './round.ts';

type Marks = StartedRound['marks'];

/** The moments at which a seat heard the phrase on one of its squares; none if it never did. */
export const momentsOn = (round: StartedRound, seat: number, square: number): readonly number[] =>
  round.marks[seat]?.[square] ?? [];

/** The seats that heard a phrase at least once. */
export function heardOn(round: StartedRound, phrase: Phrase): readonly number[] {
  const seats: number[] = [];
  round.marks.forEach((marks, seat) => {
    if (!marks) return;
    const card = cardOf(round.deal, seat);
    marks.forEach((moments, square) => {
      if (moments && card[square]?.id === phrase.id) seats.push(seat);
    });
  });
  return seats;
}

/** When the phrase on this square was last heard on any card; null if it never was. */
export function lastHeard(round: StartedRound, seat: number, square: number): number | null {
  const phrase = cardOf(round.deal, seat)[square];
  if (!phrase) return null;
  const heard = round.marks.flatMap((marks, other) => {
    if (!marks) return [];
    const place = cardOf(round.deal, other).findIndex((candidate) => candidate?.id === phrase.id);
    return place < 0 ? [] : momentsOn(round, other, place);
  });
  return heard.length > 0 ? Math.max(...heard) : null;
}

/** The same marks, with other moments on one square of one seat. */
export function withMoments(marks: Marks, seat: number, square: number, moments: readonly number[]): Marks {
  const card: CardMarks = placed(marks[seat] ?? [], square, moments.length > 0 ? moments : undefined);
  return placed(marks, seat, card.some(Boolean) ? card : undefined);
}

/** The same list with something else in one place; as long as it must be for that, without holes. */
function placed<T>(list: readonly (T | undefined)[], place: number, item: T | undefined): readonly (T | undefined)[] {
  if (place < list.length) return list.with(place, item);
  return [...list, ...Array.from({ length: place - list.length }, () => undefined), item];
}
