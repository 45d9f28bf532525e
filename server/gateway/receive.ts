// One request, from untrusted data to an answer: rate → parse → stamp → carry out → answer.
import * as v from 'valibot';
import type { Actor } from '#shared/domain/actor.ts';
import type { Reason } from '#shared/domain/reason.ts';
import type { Answer } from '#shared/protocol/down.ts';
import { type Request, requestSchema } from '#shared/protocol/up.ts';
import { ownView } from '#shared/views/participantView.ts';
import type { RoomRegistry } from '../rooms/roomRegistry.ts';
import type { RoomRunner } from '../rooms/roomRunner.ts';
import { toCommand } from './toCommand.ts';

export type Receiving = {
  readonly runner: RoomRunner;
  readonly by: Actor;
  readonly registry: RoomRegistry;
  readonly now: () => number;
  readonly seed: () => string;
  /** Whether this connection may ask something more just now. */
  readonly withinRate: () => Promise<boolean>;
};

const refused = (reason: Reason): Answer => ({ ok: false, reason });

export async function receive(frame: unknown, receiving: Receiving): Promise<Answer> {
  if (!(await receiving.withinRate())) return refused('too-fast');
  const parsed = v.safeParse(requestSchema, frame);
  if (!parsed.success) return refused('malformed');
  return parsed.output.type === 'WipeRoom' ? wipe(receiving) : carryOut(parsed.output, receiving);
}

async function wipe({ runner, by, registry }: Receiving): Promise<Answer> {
  if (by.role !== 'facilitator') return refused('not-yours');
  await registry.wipe(runner.code, 'room-closed');
  return { ok: true, version: 0, own: null };
}

async function carryOut(
  request: Exclude<Request, { type: 'WipeRoom' }>,
  { runner, by, registry, now, seed }: Receiving,
): Promise<Answer> {
  const before = runner.room();
  if (before.phase === 'unopened') return refused('unknown-room');
  const { language } = before;
  const deckOf = (activity: number) => before.activities[activity - 1]?.deal.deck;
  const command = toCommand(request, { by, now: now(), seed, language, deckOf });
  if (typeof command === 'string') return refused(command);
  const outcome = await runner.execute(command, requestName(by, request.id));
  if (!outcome.ok) return refused(outcome.reason);
  const room = runner.room();
  if (room.phase === 'closed' && room.keepHours === 0) await registry.wipe(runner.code, 'room-closed');
  const own =
    by.role === 'participant' && room.phase !== 'unopened' && 'activity' in request
      ? ownView(room, by.seat, request.activity)
      : null;
  return { ok: true, version: outcome.version, own };
}

// Named per actor, so that nobody can use up the ids of somebody else.
const requestName = (by: Actor, id: string): string =>
  by.role === 'participant' ? `${by.seat}/${id}` : `${by.role}/${id}`;
