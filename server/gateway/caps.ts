// How many connections there may be at one moment. Whoever comes when it is full is told so, and nobody else is sent away
// but those who are no longer there.
import type { Socket } from 'socket.io';
import type { Actor } from '#shared/domain/actor.ts';
import type { Reason } from '#shared/domain/reason.ts';
import type { Connection } from './cutOff.ts';
import { cutOffSilentOnes } from './silentOnes.ts';

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
  readonly take: (code: string, by: Actor, socket: Pick<Socket, 'conn' | 'on'>) => Promise<Reason | null>;
};

type Place = { readonly name: string; readonly most: number; readonly reason: Reason };

export function createCaps(): Caps {
  const taken = new Map<string, Set<Connection>>();
  const clearing = new Map<string, Promise<void>>();
  const fullOf = (places: readonly Place[]) => places.find(({ name, most }) => (taken.get(name)?.size ?? 0) >= most);

  /** Lets go of those in a place that died in silence; asks once, however many wait for it. */
  const clear = ({ name }: Place): Promise<void> => {
    const found = clearing.get(name) ?? cutOffSilentOnes(taken.get(name) ?? []).finally(() => clearing.delete(name));
    clearing.set(name, found);
    return found;
  };

  const hold = ({ name }: Place, connection: Connection): (() => void) => {
    const holders = taken.get(name) ?? new Set();
    taken.set(name, holders.add(connection));
    return () => {
      holders.delete(connection);
      if (holders.size === 0 && taken.get(name) === holders) taken.delete(name);
    };
  };

  return {
    take: async (code, by, socket) => {
      const { conn } = socket;
      const places = placesFor(code, by);
      const crowded = fullOf(places);
      if (crowded?.reason === 'too-many-tabs') await clear(crowded);
      const full = fullOf(places);
      if (full) return full.reason;
      // Gone while she was being greeted: nothing would ever give this place back.
      if (conn.readyState !== 'open') return 'unavailable';
      const giveBacks = places.map((place) => hold(place, conn));
      const giveBack = () => {
        conn.off('close', giveBack);
        for (const each of giveBacks) each();
      };
      // Either may come without the other: a client can leave and stay connected, or be gone before it was let in.
      socket.on('disconnect', giveBack);
      conn.once('close', giveBack);
      return null;
    },
  };
}

const placesFor = (code: string, by: Actor): readonly Place[] =>
  by.role === 'participant'
    ? [
        { name: `${code}/seat/${by.seat}`, most: PER_SEAT, reason: 'too-many-tabs' },
        { name: `${code}/phones`, most: PHONES_PER_ROOM, reason: 'server-full' },
        { name: 'phones', most: PHONES, reason: 'server-full' },
      ]
    : [{ name: `${code}/desks`, most: DESKS_PER_ROOM, reason: 'too-many-tabs' }];
