// Who sits where, and which card that seat has: one for as long as a round lasts, and nobody else's.
import type { Seen } from '../history.ts';
import type { Say } from './objection.ts';

export function createSeats(say: Say) {
  const seatOf = new Map<string, number>();
  const keyOf = new Map<number, string>();
  const cards = new Map<string, string>();
  const holders = new Map<string, number>();
  const sentences = new Map<string, readonly string[]>();
  const deals = new Map<number, number>();

  const dealtSince = (round: number) => deals.get(round) ?? 0;

  return {
    /** Cards of this round may be others from here on. */
    dealt: (round: number): void => void deals.set(round, dealtSince(round) + 1),
    saw: (key: string, view: Seen, who: string): void => {
      const { seat, activity, card } = view;
      if (seat === undefined) return;
      const known = seatOf.get(key);
      if (known !== undefined && known !== seat) say('P3', `${who} sat at ${known}, and is at ${seat} now`);
      if ((keyOf.get(seat) ?? key) !== key) say('P3', `${who} is at ${seat}, which is somebody else's`);
      seatOf.set(key, seat);
      keyOf.set(seat, key);
      if (card === undefined || activity === 0) return;
      if (view.sentences) sentences.set(`${activity}/${seat}`, view.sentences);
      // A round that has not begun may be dealt anew; then every card of it is another.
      const deal = `${activity}/${dealtSince(activity)}`;
      const before = cards.get(`${deal}/${seat}`);
      const holder = holders.get(`${activity}/${card}`);
      if (before !== undefined && before !== card && dealtSince(activity) === 0)
        say('P3', `${who} at ${seat} has another card in round ${activity} than before`);
      if (holder !== undefined && holder !== seat) say('P3', `${who} at ${seat} sees the card of ${holder}`);
      cards.set(`${deal}/${seat}`, card);
      holders.set(`${activity}/${card}`, seat);
    },
    seats: (): number => keyOf.size,
    /** What stands on every known card of a round. */
    cardsOf: (round: number): ReadonlyMap<number, readonly string[]> =>
      new Map(
        [...keyOf.keys()].flatMap((seat) => {
          const card = sentences.get(`${round}/${seat}`);
          return card ? [[seat, card] as const] : [];
        }),
      ),
  };
}
