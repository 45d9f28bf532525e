// One request, from untrusted data to an answer: rate → parse → stamp → carry out → answer.
import { type Actor, leads } from '#shared/domain/actor.ts';
import type { Reason } from '#shared/domain/reason.ts';
import { type KeyHash, wayBackOf } from '#shared/domain/room.ts';
import type { Answer } from '#shared/protocol/down.ts';
import { requestIn } from '#shared/protocol/up.ts';
import { ownView } from '#shared/views/participantView.ts';
import type { RoomRegistry } from '../rooms/roomRegistry.ts';
import { returnWordsOf, wordsPrint } from '../rooms/returnWords.ts';
import type { RoomRunner } from '../rooms/roomRunner.ts';
import { type CommandRequest, toCommand } from './toCommand.ts';

export type Receiving = {
  readonly runner: RoomRunner;
  readonly by: Actor;
  /** What she was let in by, and its fingerprint. */
  readonly secret: string;
  readonly key: KeyHash;
  readonly registry: RoomRegistry;
  readonly seed: () => string;
  /** Whether this connection may ask something more just now. */
  readonly withinRate: () => boolean;
  /** To be told of what is no request: there will be less that it may ask. */
  readonly wasMalformed: () => void;
  /** Whoever waits at the door, who then waits no longer. */
  readonly admitAll: () => readonly KeyHash[];
  /** Sends the view again if a client shows something else. */
  readonly correct: (digest: string) => void;
};

const refused = (reason: Reason): Answer => ({ ok: false, reason });

export async function receive(frame: unknown, receiving: Receiving): Promise<Answer> {
  if (!receiving.withinRate()) return refused('too-fast');
  const request = requestIn(frame);
  if (!request) {
    receiving.wasMalformed();
    return refused('malformed');
  }
  if (request.type === 'WipeRoom') return wipe(receiving);
  if (request.type === 'AdmitWaiting') return admitWaiting(receiving);
  if (request.type === 'ShowReturnWords') return showReturnWords(receiving);
  if (request.type === 'Sync') return sync(request.digest, receiving);
  return carryOut(request, receiving);
}

function sync(digest: string, { runner, correct }: Receiving): Answer {
  correct(digest);
  return { ok: true, version: runner.version(), own: null };
}

async function showReturnWords({ runner, by, secret, key }: Receiving): Promise<Answer> {
  if (by.role !== 'participant') return refused('not-yours');
  const room = runner.room();
  if (room.phase !== 'open') return refused('room-closed');
  const words = returnWordsOf(secret, room.language);
  // Her words follow from her secret: once they are known they stay the same.
  if (wayBackOf(room, by.seat).words === null) {
    const print = await wordsPrint({ code: runner.code, seat: by.seat, words });
    if (print === null) return refused('too-fast');
    const outcome = await runner.execute({ kind: 'room', type: 'SetReturnWords', key, words: print }, null);
    if (!outcome.ok) return refused(outcome.reason);
  }
  return { ok: true, version: runner.version(), own: null, words };
}

async function admitWaiting({ runner, by, admitAll }: Receiving): Promise<Answer> {
  if (!leads(by)) return refused('not-yours');
  const seated = await Promise.all(
    admitAll().map((key) => runner.execute({ kind: 'room', type: 'TakeSeat', key, admitted: true }, null)),
  );
  // They knock again, and are let in, or told why not; only what could not be stored is worth another try from here.
  const failed = seated.find((outcome) => !outcome.ok && outcome.reason === 'not-stored');
  return failed && !failed.ok ? refused(failed.reason) : { ok: true, version: runner.version(), own: null };
}

async function wipe({ runner, by, registry }: Receiving): Promise<Answer> {
  if (by.role !== 'facilitator') return refused('not-yours');
  await registry.wipe(runner.code, 'room-closed');
  return { ok: true, version: 0, own: null };
}

async function carryOut(request: CommandRequest, receiving: Receiving): Promise<Answer> {
  const { runner, by, key, registry, seed } = receiving;
  const before = runner.room();
  if (before.phase === 'unopened') return refused('unknown-room');
  // Somebody else sits there by now, and this connection is about to be let go.
  if (by.role === 'participant' && before.phase === 'open' && (before.seats[by.seat - 1] ?? key) !== key)
    return refused('seat-moved');
  const { language } = before;
  const deckOf = (activity: number) =>
    before.phase === 'open' ? before.activities[activity - 1]?.deal.deck : undefined;
  const command = toCommand(request, { by, now: runner.now(), seed, language, deckOf });
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
