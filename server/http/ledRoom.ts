import type { Reason } from '#shared/domain/reason.ts';
import type { ClosedRoom, OpenRoom } from '#shared/domain/room.ts';
import { isJoinCode } from '#shared/protocol/joinCode.ts';
import type { RoomRegistry } from '../rooms/roomRegistry.ts';
import type { RoomRunner } from '../rooms/roomRunner.ts';
import { isSecretOf } from '../rooms/secrets.ts';

export type LedRoom = { readonly runner: RoomRunner; readonly room: OpenRoom | ClosedRoom; readonly secret: string };

/** The room of a code, for whoever shows the facilitator's secret. */
export async function ledRoom(
  registry: RoomRegistry,
  code: string,
  authorization: string | undefined,
): Promise<LedRoom | Reason> {
  const secret = /^Bearer ([\w-]{22,64})$/.exec(authorization ?? '')?.[1];
  if (!secret) return 'wrong-link';
  if (!isJoinCode(code)) return 'unknown-room';
  const runner = await registry.find(code);
  if (typeof runner === 'string') return runner;
  const room = runner.room();
  if (room.phase === 'unopened') return 'unknown-room';
  return isSecretOf(secret, room.facilitatorKey) ? { runner, room, secret } : 'wrong-link';
}
