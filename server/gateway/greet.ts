// Who is this? A connection names a room and shows a secret; what comes back is its actor, for as long as it lasts.
import * as v from 'valibot';
import type { Actor } from '#shared/domain/actor.ts';
import type { Reason } from '#shared/domain/reason.ts';
import { type ClosedRoom, type KeyHash, type OpenRoom, seatOf } from '#shared/domain/room.ts';
import { type Hello, helloSchema } from '#shared/protocol/up.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import type { Attempt } from '../edge/attempts.ts';
import type { RoomRegistry } from '../rooms/roomRegistry.ts';
import type { RoomRunner } from '../rooms/roomRunner.ts';
import { fingerprint, isSecretOf } from '../rooms/secrets.ts';

/** `key` is the fingerprint of the `secret` that somebody was let in by: when the room no longer knows it, she is let out. */
export type Greeted = Known & { readonly secret: string };
export type Known = { readonly runner: RoomRunner; readonly by: Actor; readonly key: KeyHash };

type Doorkeeping = {
  /** Waits until it is this one's turn to be answered; false if she is to come back later. */
  readonly inTurn: (code: string, shows: Attempt['shows']) => Promise<boolean>;
  /** Takes a place for her connection; says why if there is none. */
  readonly findPlace: (greeted: Known) => Promise<Reason | null>;
  /** Somebody new stands at a closed door. */
  readonly onKnock: (runner: RoomRunner, key: KeyHash) => void;
};

/** Finds the room and the role of a connection; a participant who is new takes a seat. */
export async function greet(
  auth: unknown,
  registry: RoomRegistry,
  { inTurn, findPlace, onKnock }: Doorkeeping,
): Promise<Greeted | Reason> {
  if (namesOtherProtocol(auth)) return 'old-client';
  const parsed = v.safeParse(helloSchema, auth);
  if (!parsed.success) return 'malformed';
  const { role, code, secret } = parsed.output;
  const runner = await registry.find(code);
  const met = typeof runner === 'string' ? runner : recognise(runner, role, secret);
  if (!(await inTurn(code, shownBy(met)))) return 'too-fast';
  if (typeof met === 'string') return met;
  const greeted = 'newcomer' in met ? await takeSeat(met.runner, met.newcomer, onKnock) : met;
  if (typeof greeted === 'string') return greeted;
  const full = await findPlace(greeted);
  if (full) return full;
  // Wiped while she waited: she asks again, and is told.
  return (await registry.find(code)) === greeted.runner ? { ...greeted, secret } : 'unavailable';
}

/** Somebody who shows a secret that nobody has shown here before. */
type Newcomer = { readonly runner: RoomRunner; readonly newcomer: KeyHash };

function recognise(runner: RoomRunner, role: Hello['role'], secret: string): Known | Newcomer | Reason {
  const room = runner.room();
  if (room.phase === 'unopened') return 'unknown-room';
  if (role !== 'participant') {
    const key = linkKey(room, role);
    return key !== null && isSecretOf(secret, key) ? { runner, by: { role }, key } : 'wrong-link';
  }
  const key = fingerprint(secret);
  const seat = room.phase === 'open' ? seatOf(room, key) : undefined;
  return seat === undefined ? { runner, newcomer: key } : { runner, by: { role, seat }, key };
}

/** What it is worth that she knows all this. */
function shownBy(met: Known | Newcomer | Reason): Attempt['shows'] {
  if (typeof met === 'object') return 'by' in met ? 'proven' : 'named';
  if (met === 'wrong-link') return 'wrong-secret';
  return met === 'unknown-room' ? 'wrong-code' : 'named';
}

/** The fingerprint of a link's secret; null for one that is not given out. */
export function linkKey(room: OpenRoom | ClosedRoom, role: Exclude<Actor['role'], 'participant'>): KeyHash | null {
  switch (role) {
    case 'facilitator':
      return room.facilitatorKey;
    case 'assistant':
      return room.assistantKey;
    case 'screen':
      return room.screenKey;
    default:
      return role satisfies never;
  }
}

/** Seats whoever holds the key; says why not. */
export async function takeSeat(
  runner: RoomRunner,
  key: KeyHash,
  onKnock: Doorkeeping['onKnock'],
): Promise<Known | Reason> {
  const outcome = await runner.execute({ kind: 'room', type: 'TakeSeat', key, admitted: false }, null);
  if (!outcome.ok) {
    if (outcome.reason === 'room-locked') onKnock(runner, key);
    return outcome.reason;
  }
  const room = runner.room();
  const seat = room.phase === 'open' ? seatOf(room, key) : undefined;
  return seat === undefined ? 'unavailable' : { runner, by: { role: 'participant', seat }, key };
}

// Checked before anything else: another version may send anything.
const namesOtherProtocol = (auth: unknown): boolean =>
  typeof auth === 'object' &&
  auth !== null &&
  'protocol' in auth &&
  typeof auth.protocol === 'number' &&
  auth.protocol !== PROTOCOL_VERSION;
