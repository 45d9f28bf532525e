// Whoever sits at a seat by a key that opens it no longer is let go; when she comes back she is told why.
import type { KeyHash } from '#shared/domain/room.ts';
import type { RoomRunner } from '../rooms/roomRunner.ts';

type Holder = { readonly seat: number; readonly key: KeyHash; readonly letGo: () => void };

export type SeatHolders = {
  /** Watches over one connection; returns how to stop that. */
  readonly hold: (holder: Holder) => () => void;
  /** To be called after every change of the room. */
  readonly look: () => void;
};

export function createSeatHolders(runner: Pick<RoomRunner, 'room'>): SeatHolders {
  const all = new Set<Holder>();
  const seats = () => {
    const room = runner.room();
    return room.phase === 'open' ? room.seats : null;
  };
  let seen = seats();
  const check = ({ seat, key, letGo }: Holder) => {
    // After the answer to whoever asked for it.
    if (seen && seen[seat - 1] !== key) setImmediate(letGo);
  };
  return {
    hold: (holder) => {
      all.add(holder);
      // It may have been given up while she waited to be let in.
      check(holder);
      return () => all.delete(holder);
    },
    look: () => {
      const now = seats();
      // A mark leaves the list of seats as it is.
      if (now === seen) return;
      seen = now;
      all.forEach(check);
    },
  };
}
