// Reading and changing the marks of a round: by seat, by square.
import type { Phrase } from '../deck.ts';
import { cardOf } from './card.ts';
import type { CardMarks, Round, StartedRound } from './round.ts';

type Marks = StartedRound['marks'];

/** The moments at which a seat heard the phrase on one of its squares; none if it never did. */
export const momentsOn = (round: StartedRound, seat: number, square: number): readonly number[] =>
  round.marks[seat]?.[square] ?? [];

/** The seats that heard a phrase at least once. */
export function heardOn(round: StartedRound, phrase: Phrase): readonly number[] {
  const seats = new Set<number>();
  const look = (marks: CardMarks | undefined, seat: number) => {
    if (!marks) return;
    const card = cardOf(round.deal, seat);
    marks.forEach((moments, square) => {
      if (moments && card[square]?.id === phrase.id) seats.add(seat);
    });
  };
  round.marks.forEach(look);
  for (const { seat, marks } of round.aside) look(marks, seat);
  return [...seats];
}

/** When the phrase on this square was last heard on any card; null if it never was. */
export function lastHeard(round: StartedRound, seat: number, square: number): number | null {
  const phrase = cardOf(round.deal, seat)[square];
  if (!phrase) return null;
  const heardOnCard = (marks: CardMarks | undefined, other: number): readonly number[] => {
    if (!marks) return [];
    const place = cardOf(round.deal, other).findIndex((candidate) => candidate?.id === phrase.id);
    return marks[place] ?? [];
  };
  const heard = [
    ...round.marks.flatMap(heardOnCard),
    ...round.aside.flatMap((one) => heardOnCard(one.marks, one.seat)),
  ];
  return heard.length > 0 ? Math.max(...heard) : null;
}

/** A round in which a seat has no card any more. One that is over keeps its tally: the difference would be that card. */
export function withoutSeat(round: Round, seat: number): Round {
  if (round.phase === 'ended' && round.settled) return round;
  const withdrawn = [...round.withdrawn, seat];
  if (round.phase === 'ready') return { ...round, withdrawn };
  const aside = round.aside.filter((one) => one.seat !== seat);
  return { ...round, withdrawn, marks: withoutCard(round.marks, seat), aside };
}

/** A round in which the marks of a seat count, and are not its own any more. */
export function setAside(round: Round, seat: number): Round {
  if (round.phase === 'ready') return round;
  const aside = [...round.aside, { seat, marks: round.marks[seat] ?? [], bingos: round.bingos.length }];
  return { ...round, marks: withoutCard(round.marks, seat), aside };
}

const withoutCard = (marks: Marks, seat: number): Marks => (seat < marks.length ? marks.with(seat, undefined) : marks);

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
