import type { Request } from 'express';
import type { Reason } from '#shared/domain/reason.ts';
import type { ClosedRoom, OpenRoom } from '#shared/domain/room.ts';
import { isJoinCode } from '#shared/protocol/joinCode.ts';
import type { Attempt } from '../edge/attempts.ts';
import type { Edge } from '../edge/edge.ts';
import type { RoomRegistry } from '../rooms/roomRegistry.ts';
import type { RoomRunner } from '../rooms/roomRunner.ts';
import { isSecretOf } from '../rooms/secrets.ts';
import { bearer } from './bearer.ts';

export type LedRoom = { readonly runner: RoomRunner; readonly room: OpenRoom | ClosedRoom; readonly secret: string };

type Deps = { readonly registry: RoomRegistry; readonly edge: Pick<Edge, 'attempts' | 'addressOf'> };

/** Whose secret will do. */
type By = 'led' | 'or-assisted';

/** The room of a code, for whoever shows the facilitator's secret. What was only guessed is answered in its turn. */
export async function ledRoom(
  { registry, edge }: Deps,
  request: Request<{ readonly code: string }>,
  by: By = 'led',
): Promise<LedRoom | Reason> {
  const { code } = request.params;
  const secret = bearer(request);
  if (!secret) return 'wrong-link';
  if (!isJoinCode(code)) return 'unknown-room';
  const runner = await registry.find(code);
  const led = typeof runner === 'string' ? runner : ledBy(secret, runner, by);
  const mayKnow = await edge.attempts.turn({ address: edge.addressOf(request), code, shows: shownBy(led) });
  return mayKnow ? led : 'too-fast';
}

function ledBy(secret: string, runner: RoomRunner, by: By): LedRoom | Reason {
  const room = runner.room();
  if (room.phase === 'unopened') return 'unknown-room';
  const { facilitatorKey, assistantKey } = room;
  const assists = by === 'or-assisted' && assistantKey !== null && isSecretOf(secret, assistantKey);
  return assists || isSecretOf(secret, facilitatorKey) ? { runner, room, secret } : 'wrong-link';
}

function shownBy(led: LedRoom | Reason): Attempt['shows'] {
  if (typeof led !== 'string') return 'proven';
  if (led === 'wrong-link') return 'wrong-secret';
  return led === 'unknown-room' ? 'wrong-code' : 'named';
}
