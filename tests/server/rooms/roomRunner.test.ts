// One room, one queue, with a journal that fails when it is told to.
import { expect, test } from 'vitest';
import type { Command } from '#shared/domain/commands.ts';
import { openRunner } from '../../../server/rooms/roomRunner.ts';
import type { Entry, Journal } from '../../../server/store/journal.ts';

const open: Command = {
  kind: 'room',
  type: 'OpenRoom',
  at: 0,
  language: 'nl',
  case: { title: 't', story: '', words: '', pronoun: 'she' },
  keepHours: 24,
  facilitatorKey: 'f',
  screenKey: 's',
};
const sit = (key: string): Command => ({ kind: 'room', type: 'TakeSeat', key });

/** Keeps its entries in memory, counts its appends, and does as it is told once. */
function faultyJournal() {
  const entries: Entry[] = [];
  const appends: number[] = [];
  let fault: 'lost' | 'stored but failed' | 'somebody else wrote' | null = null;
  const journal: Journal = {
    read: async () => ({ entries: [...entries], length: entries.length, keepUntil: 0 }),
    append: async (_code, expected, added) => {
      const now = fault;
      fault = null;
      appends.push(added.length);
      await Promise.resolve();
      if (now === 'somebody else wrote')
        entries.push({ event: { kind: 'room', type: 'SeatTaken', key: 'other' }, request: null });
      if (now === 'lost') throw new Error('disk full');
      if (expected !== entries.length) return 'conflict';
      entries.push(...added);
      if (now === 'stored but failed') throw new Error('no answer');
      return 'appended';
    },
    distil: async () => 'conflict',
    wipe: async () => undefined,
    gone: async () => null,
    due: async () => [],
    waiting: () => 0,
    close: async () => undefined,
  };
  return { journal, entries, appends, failNext: (next: typeof fault) => (fault = next) };
}

async function opened() {
  const faulty = faultyJournal();
  const errors: unknown[] = [];
  const runner = await openRunner('CCCCCC', {
    journal: faulty.journal,
    now: () => 0,
    onError: (error) => errors.push(error),
  });
  await runner.execute(open, null);
  return { ...faulty, runner, errors };
}

const seats = (room: ReturnType<Awaited<ReturnType<typeof openRunner>>['room']>) =>
  room.phase === 'unopened' ? [] : room.seats;

test('a yes comes after the append, and carries the version that contains it', async () => {
  const { runner, entries } = await opened();
  expect(await runner.execute(sit('anna'), null)).toEqual({ ok: true, version: 2 });
  expect(entries).toHaveLength(2);
});

test('what waits together is appended together, each decided on what came before', async () => {
  const { runner, appends } = await opened();
  const outcomes = await Promise.all(['a', 'b', 'b', 'c'].map((key) => runner.execute(sit(key), null)));
  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  expect(seats(runner.room())).toEqual(['a', 'b', 'c']);
  // The opening, the first seat, and the rest that waited for it.
  expect(appends).toEqual([1, 1, 2]);
});

test('the same request again is answered yes and does nothing, after a restart too', async () => {
  const { runner, journal, entries } = await opened();
  await runner.execute(sit('anna'), '1/abc');
  await runner.execute(sit('bert'), '1/abc');
  expect(seats(runner.room())).toEqual(['anna']);
  const restarted = await openRunner('CCCCCC', { journal, now: () => 0, onError: () => undefined });
  expect(await restarted.execute(sit('carl'), '1/abc')).toMatchObject({ ok: true });
  expect(seats(restarted.room())).toEqual(['anna']);
  expect(entries).toHaveLength(2);
});

test('what cannot be stored is refused, and leaves the room as it was', async () => {
  const { runner, failNext, errors } = await opened();
  failNext('lost');
  expect(await runner.execute(sit('anna'), '1/a')).toEqual({ ok: false, reason: 'unavailable' });
  expect(seats(runner.room())).toEqual([]);
  expect(errors).toHaveLength(1);
  expect(await runner.execute(sit('anna'), '1/a')).toMatchObject({ ok: true });
  expect(seats(runner.room())).toEqual(['anna']);
});

test('what was stored although it seemed to fail is counted once', async () => {
  const { runner, failNext } = await opened();
  failNext('stored but failed');
  expect(await runner.execute(sit('anna'), '1/a')).toEqual({ ok: false, reason: 'unavailable' });
  expect(await runner.execute(sit('anna'), '1/a')).toMatchObject({ ok: true, version: 2 });
  expect(seats(runner.room())).toEqual(['anna']);
});

test('when another process wrote the room, it decides again on what there is now', async () => {
  const { runner, failNext } = await opened();
  failNext('somebody else wrote');
  expect(await runner.execute(sit('anna'), null)).toEqual({ ok: true, version: 3 });
  expect(seats(runner.room())).toEqual(['other', 'anna']);
});

test('a listener that throws hurts nobody', async () => {
  const { runner, errors } = await opened();
  let heard = 0;
  runner.subscribe(() => {
    throw new Error('broken');
  });
  runner.subscribe(() => heard++);
  expect(await runner.execute(sit('anna'), null)).toMatchObject({ ok: true });
  expect(await runner.execute(sit('bert'), null)).toMatchObject({ ok: true });
  expect(heard).toBe(2);
  expect(errors).toHaveLength(2);
});

test('a retired room refuses everything', async () => {
  const { runner } = await opened();
  runner.retire('room-closed');
  expect(await runner.execute(sit('anna'), null)).toEqual({ ok: false, reason: 'room-closed' });
});
