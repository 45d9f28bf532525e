// Where the hostile play: rooms of their own that they may ruin, and neighbours whose codes they know and nothing else.
import { nanoid } from 'nanoid';
import type { OpenAnswer } from '#shared/protocol/openRequest.ts';
import type { Hello } from '#shared/protocol/up.ts';
import { type Keys, openWithKeys } from '../load/askHttp.ts';
import { venue } from '../load/loadRoom.ts';
import { connectRaw } from '../load/rawClient.ts';
import type { Target } from '../load/rawSocket.ts';
import type { Chance } from '../seed.ts';

export type Role = Hello['role'];

/** A room whose every secret the hostile hold. */
export type HostileRoom = {
  readonly code: () => string;
  readonly secretOf: (role: Role, chance: Chance) => string;
  /** Opens another in its place, once it has been closed or wiped. */
  readonly renew: () => Promise<void>;
  /** Its facilitator's link was renewed to this. */
  readonly takeKey: (facilitatorSecret: string) => void;
  readonly end: () => Promise<void>;
};

export type World = {
  readonly port: number;
  readonly url: string;
  readonly rooms: readonly [HostileRoom, ...HostileRoom[]];
  /** Rooms whose links and rounds are played with over HTTP: apart, since renewed links shut everybody out. */
  readonly desks: readonly [HostileRoom, ...HostileRoom[]];
  /** A room of the neighbours' in which the hostile have seats of their own. */
  readonly shared: { readonly code: string; readonly secrets: readonly [string, ...string[]] };
  readonly neighbours: readonly [string, ...string[]];
  /** From one of many addresses, or everybody would share one budget. */
  readonly target: (chance: Chance) => Target;
};

const SEATS = 6;

export async function openHostileRoom(port: number, number: number): Promise<HostileRoom> {
  const target = (turn: number): Target => ({ port, from: venue(2_000 + number * 100 + (turn % 100)) });
  let turns = 0;
  const open = async () => {
    const from = target(++turns);
    const keys = await openWithKeys(from, { keepHours: 24 });
    const participants = Array.from({ length: SEATS }, () => nanoid(22)) as [string, ...string[]];
    await furnish(from, keys, participants);
    return { keys, participants };
  };
  let now = await open();
  let renewing: Promise<void> | null = null;
  const renew = async () => {
    await wipe(target(turns), now.keys);
    now = await open();
  };
  return {
    code: () => now.keys.code,
    secretOf: (role, chance) => (role === 'participant' ? chance.pick(now.participants) : now.keys[`${role}Secret`]),
    renew: () => {
      renewing ??= renew().finally(() => {
        renewing = null;
      });
      return renewing;
    },
    takeKey: (facilitatorSecret) => {
      now = { ...now, keys: { ...now.keys, facilitatorSecret } };
    },
    end: () => wipe(target(turns), now.keys),
  };
}

/** Starts its round and takes its seats: those who know a session by its code alone may be kept waiting, later on. */
async function furnish(
  target: Target,
  { code, facilitatorSecret }: Keys,
  participants: readonly string[],
): Promise<void> {
  const console = await connectRaw(target, { role: 'facilitator', code, secret: facilitatorSecret });
  await console.ask({ id: nanoid(), kind: 'round', activity: 1, type: 'StartRound' });
  for (const secret of participants) (await connectRaw(target, { role: 'participant', code, secret })).close();
  console.close();
}

/** Puts a room away, as far as its key still opens it, so that what it held does not count as leaked. */
export async function wipe(target: Target, { code, facilitatorSecret }: OpenAnswer): Promise<void> {
  const console = await connectRaw(target, { role: 'facilitator', code, secret: facilitatorSecret }).catch(() => null);
  await console?.ask({ id: nanoid(), kind: 'room', type: 'WipeRoom' }).catch(() => null);
  console?.close();
}

/** So many networks the hostile come from. */
const ADDRESSES = 200;
export const hostileTarget =
  (port: number) =>
  (chance: Chance): Target => ({
    port,
    from: venue(1_000 + chance.below(ADDRESSES)),
  });
