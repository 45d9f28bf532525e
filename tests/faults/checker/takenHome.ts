// The file that is taken home, counted again from what the history says about every card.
import type { Counted } from '../history.ts';
import type { Say } from './objection.ts';
import type { OwnCard } from './ownCard.ts';
import { type SeatSpan, type Span, timelineOf } from './taps.ts';

type Facts = {
  readonly round: number;
  /** What stands on each card. */
  readonly cards: ReadonlyMap<number, readonly string[]>;
  readonly own: (seat: number) => OwnCard | undefined;
  /** When the round began, as far as is known. */
  readonly start: Span | null;
};

/** Returns for how many phrases the moments could be judged. */
export function compareTakenHome(phrases: readonly Counted[], { round, cards, own, start }: Facts, say: Say): number {
  let timed = 0;
  for (const row of phrases) {
    const carriers = [...cards].flatMap(([seat, sentences]) => {
      const square = sentences.indexOf(row.sentence);
      return square < 0 ? [] : [{ seat, square, own: own(seat) }];
    });
    const where = `round ${round}, “${row.sentence}”`;
    if (carriers.length !== row.exposure) say('P6', `${where}: on ${row.exposure} cards, should be ${carriers.length}`);
    const marked = carriers.map((carrier) => (carrier.own ? carrier.own.isMarked(carrier.square) : false));
    const surely = marked.filter((is) => is === true).length;
    const perhaps = marked.filter((is) => is === null).length;
    if (row.heardBy < surely || row.heardBy > surely + perhaps)
      say('P6', `${where}: heard on ${row.heardBy} cards, should be ${surely} to ${surely + perhaps}`);
    if (!start || perhaps > 0 || carriers.some((carrier) => carrier.own && !carrier.own.isPlain())) continue;
    const taps = carriers.flatMap(({ seat, square, own: card }) =>
      (card?.spansOn(square) ?? []).map((span): SeatSpan => ({ seat, span })),
    );
    const wanted = timelineOf(taps, carriers.length, start);
    if (!wanted) continue;
    timed++;
    for (const key of ['hearings', 'corroborated', 'firstMinute', 'lastMinute'] as const)
      if (row[key] !== wanted[key]) say('P4', `${where}: ${key} is ${row[key]}, should be ${wanted[key]}`);
  }
  return timed;
}
