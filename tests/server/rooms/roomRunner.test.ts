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
const sit = (key: string): Command => ({ kind: 'room', type: 'TakeSeat', key, admitted: false });

/** Keeps its entries in memory, counts its appends, and does as it is told once. */
function faultyJournal() {
  const entries: Entry[] = [];
  let length = 0;
  const appends: number[] = [];
  let fault: 'lost' | 'stored but failed' | 'somebody else wrote' | null = null;
  const journal: Journal = {
    read: async () => ({ entries: [...entries], length, keepUntil: 0 }),
    append: async (_code, expected, added) => {
      const now = fault;
      fault = null;
      appends.push(added.length);
      await Promise.resolve();
      if (now === 'somebody else wrote') {
        entries.push({ event: { kind: 'room', type: 'SeatTaken', key: 'other' }, request: null });
        length++;
      }
      if (now === 'lost') throw new Error('disk full');
      if (expected !== length) return 'conflict';
      entries.push(...added);
      length += added.length;
      if (now === 'stored but failed') throw new Error('no answer');
      return 'appended';
    },
    distil: async (_code, expected, entry) => {
      if (expected !== length) return 'conflict';
      entries.splice(0, entries.length, entry);
      length++;
      return 'appended';
    },
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
  room.phase === 'open' ? room.seats : [];

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
  expect(await runner.execute(sit('anna'), '1/a')).toEqual({ ok: false, reason: 'not-stored' });
  expect(seats(runner.room())).toEqual([]);
  expect(errors).toHaveLength(1);
  expect(await runner.execute(sit('anna'), '1/a')).toMatchObject({ ok: true });
  expect(seats(runner.room())).toEqual(['anna']);
});

test('what was stored although it seemed to fail is counted once', async () => {
  const { runner, failNext } = await opened();
  failNext('stored but failed');
  expect(await runner.execute(sit('anna'), '1/a')).toEqual({ ok: false, reason: 'not-stored' });
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

const close: Command = { kind: 'room', type: 'CloseRoom', by: { role: 'facilitator' }, at: 9 };

test('closing leaves one entry in the journal, and goes on counting', async () => {
  const { runner, entries, journal } = await opened();
  await Promise.all([runner.execute(sit('anna'), '1/a'), runner.execute(sit('bert'), '2/b')]);
  const version = runner.version();
  expect(await runner.execute(close, 'facilitator/c')).toEqual({ ok: true, version: version + 1 });
  expect(entries).toEqual([{ event: { kind: 'room', type: 'RoomDistilled', room: runner.room() }, request: null }]);
  expect(JSON.stringify(entries)).not.toMatch(/anna|bert|1\/a/);
  // What comes after it, and after a restart, finds it closed.
  expect(await runner.execute(sit('anna'), '1/a')).toEqual({ ok: false, reason: 'room-closed' });
  const again = await openRunner('CCCCCC', { journal, now: () => 0, onError: () => undefined });
  expect([again.room(), again.version()]).toEqual([runner.room(), version + 1]);
});

test('marks that are decided in the same breath as the closing are in its figures, and nowhere else', async () => {
  const { runner, entries } = await opened();
  const [seated, closed, late] = await Promise.all([
    runner.execute(sit('anna'), '1/a'),
    runner.execute(close, null),
    runner.execute(sit('bert'), '2/b'),
  ]);
  expect([seated.ok, closed.ok, late]).toEqual([true, true, { ok: false, reason: 'room-closed' }]);
  expect(runner.room()).toMatchObject({ phase: 'closed', joined: 1 });
  expect(entries).toHaveLength(1);
});

test('a session that an older version closed is distilled when it is next read', async () => {
  const { runner, entries, journal } = await opened();
  await runner.execute(sit('anna'), '1/a');
  await journal.append('CCCCCC', 2, [{ event: { kind: 'room', type: 'RoomClosed', at: 9 }, request: null }], 0);
  const again = await openRunner('CCCCCC', { journal, now: () => 0, onError: () => undefined });
  expect(again.room()).toMatchObject({ phase: 'closed', joined: 1, closedAt: 9 });
  expect(entries).toHaveLength(1);
  expect(again.version()).toBe(4);
});

test('says that it can not store, until it can', async () => {
  const { runner, failNext } = await opened();
  const told: boolean[] = [];
  runner.subscribe(() => told.push(runner.isStoring()));
  failNext('lost');
  await runner.execute(sit('anna'), '1/a');
  expect(runner.isStoring()).toBe(false);
  await runner.execute(sit('anna'), '1/a');
  expect(runner.isStoring()).toBe(true);
  expect(told).toEqual([false, true]);
});

test('is kept until a whole hour, which does not move with every change', async () => {
  let now = 10_000;
  const { journal } = faultyJournal();
  const runner = await openRunner('CCCCCC', { journal, now: () => now, onError: () => undefined });
  await runner.execute(open, null);
  expect(runner.keepUntil()).toBe(25 * 3_600_000);
  now += 3_000_000;
  await runner.execute(sit('anna'), null);
  expect(runner.keepUntil()).toBe(25 * 3_600_000);
});
