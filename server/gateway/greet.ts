// Who is this? A connection names a room and shows a secret; what comes back is its actor, for as long as it lasts.
import * as v from 'valibot';
import type { Actor } from '#shared/domain/actor.ts';
import type { Reason } from '#shared/domain/reason.ts';
import { type ClosedRoom, type KeyHash, type OpenRoom, seatOf } from '#shared/domain/room.ts';
import { helloSchema } from '#shared/protocol/up.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import type { RoomRegistry } from '../rooms/roomRegistry.ts';
import type { RoomRunner } from '../rooms/roomRunner.ts';
import { fingerprint, isSecretOf } from '../rooms/secrets.ts';

/** `key` is the fingerprint that somebody was let in by: when the room no longer knows it, she is let out. */
export type Greeted = { readonly runner: RoomRunner; readonly by: Actor; readonly key: KeyHash };

/** Finds the room and the role of a connection; a participant who is new takes a seat. */
export async function greet(
  auth: unknown,
  registry: RoomRegistry,
  /** Somebody new stands at a closed door. */
  onKnock: (runner: RoomRunner, key: KeyHash) => void,
): Promise<Greeted | Reason> {
  if (namesOtherProtocol(auth)) return 'old-client';
  const parsed = v.safeParse(helloSchema, auth);
  if (!parsed.success) return 'malformed';
  const { role, code, secret } = parsed.output;
  const runner = await registry.find(code);
  if (typeof runner === 'string') return runner;
  const room = runner.room();
  if (room.phase === 'unopened') return 'unknown-room';
  switch (role) {
    case 'facilitator':
    case 'assistant':
    case 'screen': {
      const key = linkKey(room, role);
      return key !== null && isSecretOf(secret, key) ? { runner, by: { role }, key } : 'wrong-link';
    }
    case 'participant':
      return takeSeat(runner, fingerprint(secret), onKnock);
    default:
      return role satisfies never;
  }
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

async function takeSeat(
  runner: RoomRunner,
  key: KeyHash,
  onKnock: Parameters<typeof greet>[2],
): Promise<Greeted | Reason> {
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
