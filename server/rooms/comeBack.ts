// Coming back to a seat with a new secret: by its two words, or by a ticket of whoever leads.
import type { Command } from '#shared/domain/commands.ts';
import type { Reason } from '#shared/domain/reason.ts';
import { seatOf, wayBackOf } from '#shared/domain/room.ts';
import type { ByHelp, ByWords } from '#shared/protocol/comeBack.ts';
import { areWordsOf } from './returnWords.ts';
import type { RoomRunner } from './roomRunner.ts';
import { fingerprint } from './secrets.ts';

/** The seat that is hers from here on, or why there is none. */
export async function comeBackByWords(runner: RoomRunner, said: ByWords): Promise<number | Reason> {
  const room = runner.room();
  if (room.phase !== 'open') return room.phase === 'closed' ? 'room-closed' : 'unknown-room';
  const { seat, first, second, secret } = said;
  const known = wayBackOf(room, seat).words;
  const right = await areWordsOf({ code: runner.code, seat, words: [first, second] }, known);
  if (right === null) return 'too-fast';
  const key = fingerprint(secret);
  return sitDown(runner, { kind: 'room', type: 'ReturnToSeat', seat, key, known, right }, said);
}

/** The same, for whoever shows a ticket. */
export const comeBackByHelp = (runner: RoomRunner, said: ByHelp): Promise<number | Reason> =>
  sitDown(
    runner,
    {
      kind: 'room',
      type: 'TakeOverSeat',
      key: fingerprint(said.secret),
      ticket: fingerprint(said.ticket),
      at: runner.now(),
    },
    said,
  );

async function sitDown(
  runner: RoomRunner,
  command: Extract<Command, { type: 'ReturnToSeat' | 'TakeOverSeat' }>,
  { instead }: Pick<ByWords, 'instead'>,
): Promise<number | Reason> {
  const outcome = await runner.execute(command, null);
  if (!outcome.ok) return outcome.reason;
  const seat = seatOfKey(runner, command.key);
  if (seat === undefined) return 'wrong-words';
  const spare = instead === null ? undefined : seatOfKey(runner, fingerprint(instead));
  if (spare !== undefined && spare !== seat) {
    const by = { role: 'participant', seat: spare } as const;
    await runner.execute({ kind: 'room', type: 'LeaveSeat', by, at: runner.now() }, null);
  }
  return seat;
}

function seatOfKey(runner: RoomRunner, key: string): number | undefined {
  const room = runner.room();
  return room.phase === 'open' ? seatOf(room, key) : undefined;
}
