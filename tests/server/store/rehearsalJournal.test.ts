// Nothing of a rehearsal may reach the journal on disk: here that one refuses everything that it is asked to write.
import { expect, test } from 'vitest';
import type { Event, RoomEvent } from '#shared/domain/events.ts';
import type { Entry, Journal } from '../../../server/store/journal.ts';
import { keepRehearsalsInMemory } from '../../../server/store/rehearsalJournal.ts';
import { dealt, doorClosed, opened, seatTaken, T0 } from '../../support/builders.ts';

const entry = (event: Event): Entry => ({ event, request: null });
const rehearsed = entry({ ...(opened() as Extract<RoomEvent, { type: 'RoomOpened' }>), rehearsal: true });
const nothing = { entries: [], length: 0, keepUntil: 0 };

/** A disk that knows no room, and tells what it was asked to write. */
function onDisk() {
  const written: string[] = [];
  const write =
    <T>(what: string, answer: T) =>
    async (code: string) => {
      written.push(`${what} ${code}`);
      return answer;
    };
  const journal: Journal = {
    read: async () => nothing,
    append: write('append', 'appended'),
    distil: write('distil', 'appended'),
    wipe: write('wipe', undefined),
    gone: async () => null,
    due: async () => ['KKKKKK'],
    waiting: () => 0,
    close: async () => undefined,
  };
  return { written, journal: keepRehearsalsInMemory(journal) };
}

test('a rehearsal is appended to, read, distilled and wiped in memory; the disk hears nothing of it', async () => {
  const { written, journal } = onDisk();
  expect(await journal.append('CDFHJK', 0, [rehearsed], T0)).toBe('appended');
  expect(await journal.append('CDFHJK', 1, [entry(seatTaken(1))], T0 + 1)).toBe('appended');
  expect(await journal.append('CDFHJK', 1, [entry(seatTaken(2))], T0 + 1)).toBe('conflict');
  expect(await journal.read('CDFHJK')).toMatchObject({
    entries: [rehearsed, entry(seatTaken(1))],
    length: 2,
    keepUntil: T0 + 1,
  });
  expect(await journal.due(T0)).toEqual(['KKKKKK']);
  expect(await journal.due(T0 + 1)).toEqual(['CDFHJK', 'KKKKKK']);
  expect(await journal.distil('CDFHJK', 1, entry(doorClosed), T0)).toBe('conflict');
  expect(await journal.distil('CDFHJK', 2, entry(doorClosed), T0)).toBe('appended');
  expect(await journal.read('CDFHJK')).toMatchObject({ entries: [entry(doorClosed)], length: 3 });
  await journal.wipe('CDFHJK', 'room-closed', T0);
  expect(await journal.read('CDFHJK')).toEqual(nothing);
  expect(await journal.gone('CDFHJK')).toBe('room-closed');
  expect(written).toEqual([]);
});

test('every other session goes to the disk, whatever happens in it', async () => {
  const { written, journal } = onDisk();
  await journal.append('CDFHJK', 0, [entry(opened())], T0);
  await journal.distil('KKKKKK', 1, entry(doorClosed), T0);
  await journal.wipe('KKKKKK', 'room-closed', T0);
  expect(written).toEqual(['append CDFHJK', 'distil KKKKKK', 'wipe KKKKKK']);
  expect(await journal.gone('KKKKKK')).toBeNull();
});

test('one rehearsal cannot fill the memory', async () => {
  const { journal } = onDisk();
  await journal.append('CDFHJK', 0, [rehearsed], T0);
  const many = Array.from({ length: 5_000 }, () => entry(dealt()));
  await expect(journal.append('CDFHJK', 1, many, T0)).rejects.toThrow('too long');
  expect(await journal.read('CDFHJK')).toMatchObject({ length: 1 });
});
