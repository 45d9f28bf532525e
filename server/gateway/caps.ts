// How many connections there may be at one moment. Whoever comes when it is full is told so, and nobody else is sent away.
import type { Socket } from 'socket.io';
import type { Actor } from '#shared/domain/actor.ts';
import type { Reason } from '#shared/domain/reason.ts';

/** A seat has a phone, a reload that overlaps, a second tab. */
const PER_SEAT = 4;
/** Consoles and screens of one session together: several walls, and somebody who leads from two devices. */
const DESKS_PER_ROOM = 40;
/** Phones in one session: a full hall that reconnects before its old connections are seen to be dead. */
const PHONES_PER_ROOM = 2_500;
/** Phones in all. What leads a session still comes in beyond this. */
const PHONES = 10_000;

export type Caps = {
  /** Takes a place, until the connection ends; says why if there is none. */
  readonly take: (code: string, by: Actor, socket: Pick<Socket, 'conn' | 'on'>) => Reason | null;
};

export function createCaps(): Caps {
  const taken = new Map<string, number>();
  const count = (place: string, by: 1 | -1) => {
    const now = (taken.get(place) ?? 0) + by;
    if (now > 0) taken.set(place, now);
    else taken.delete(place);
  };
  return {
    take: (code, by, socket) => {
      const { conn } = socket;
      const places = placesFor(code, by);
      const full = places.find(({ place, most }) => (taken.get(place) ?? 0) >= most);
      if (full) return full.reason;
      // Gone while she was being greeted: nothing would ever give this place back.
      if (conn.readyState !== 'open') return 'unavailable';
      for (const { place } of places) count(place, 1);
      let isHeld = true;
      const giveBack = () => {
        if (isHeld) for (const { place } of places) count(place, -1);
        isHeld = false;
      };
      // Either may come without the other: a client can leave and stay connected, or be gone before it was let in.
      socket.on('disconnect', giveBack);
      conn.once('close', giveBack);
      return null;
    },
  };
}

type Place = { readonly place: string; readonly most: number; readonly reason: Reason };

const placesFor = (code: string, by: Actor): readonly Place[] =>
  by.role === 'participant'
    ? [
        { place: `${code}/seat/${by.seat}`, most: PER_SEAT, reason: 'too-many-tabs' },
        { place: `${code}/phones`, most: PHONES_PER_ROOM, reason: 'server-full' },
        { place: 'phones', most: PHONES, reason: 'server-full' },
      ]
    : [{ place: `${code}/desks`, most: DESKS_PER_ROOM, reason: 'too-many-tabs' }];
