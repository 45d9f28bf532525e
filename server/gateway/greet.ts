// Who is this? A connection names a room and shows a secret; what comes back is its actor, for as long as it lasts.
import * as v from 'valibot';
import type { Actor } from '#shared/domain/actor.ts';
import type { Reason } from '#shared/domain/reason.ts';
import { seatOf } from '#shared/domain/room.ts';
import { helloSchema } from '#shared/protocol/up.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import type { RoomRegistry } from '../rooms/roomRegistry.ts';
import type { RoomRunner } from '../rooms/roomRunner.ts';
import { fingerprint, isSecretOf } from '../rooms/secrets.ts';

export type Greeted = { readonly runner: RoomRunner; readonly by: Actor };

/** Finds the room and the role of a connection; a participant who is new takes a seat. */
export async function greet(auth: unknown, registry: RoomRegistry): Promise<Greeted | Reason> {
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
      return isSecretOf(secret, room.facilitatorKey) ? { runner, by: { role } } : 'wrong-link';
    case 'screen':
      return isSecretOf(secret, room.screenKey) ? { runner, by: { role } } : 'wrong-link';
    case 'participant':
      return takeSeat(runner, fingerprint(secret));
    default:
      return role satisfies never;
  }
}

async function takeSeat(runner: RoomRunner, key: string): Promise<Greeted | Reason> {
  const outcome = await runner.execute({ kind: 'room', type: 'TakeSeat', key }, null);
  if (!outcome.ok) return outcome.reason;
  const room = runner.room();
  const seat = room.phase === 'unopened' ? undefined : seatOf(room, key);
  return seat === undefined ? 'unavailable' : { runner, by: { role: 'participant', seat } };
}

// Checked before anything else: another version may send anything.
const namesOtherProtocol = (auth: unknown): boolean =>
  typeof auth === 'object' &&
  auth !== null &&
  'protocol' in auth &&
  typeof auth.protocol === 'number' &&
  auth.protocol !== PROTOCOL_VERSION;
