// The journal's contract, on the real file with the real worker thread.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Event } from '#shared/domain/events.ts';
import type { Journal } from '../../../server/store/journal.ts';
import { openSqliteJournal } from '../../../server/store/sqliteJournal.ts';

const worker = new URL('../../../dist/server/store/journalWorker.js', import.meta.url);
let folder: string;
let journal: Journal;
const open = () => openSqliteJournal(join(folder, 'bingo.sqlite'), worker);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'));
  journal = await open();
});
afterEach(async () => {
  await journal.close().catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
});

const seatTaken = (key: string): Event => ({ kind: 'room', type: 'SeatTaken', key });
const entry = (key: string, request: string | null = null) => ({ event: seatTaken(key), request });
const entriesOf = async (code: string) => (await journal.read(code)).entries;
const LATER = 9_000_000_000_000;

test('reads what was appended, in order, after opening again too', async () => {
  expect(await journal.append('CCCCCC', 0, [entry('a'), entry('b', '1/x')], LATER)).toBe('appended');
  expect(await journal.append('CCCCCC', 2, [entry('c')], LATER)).toBe('appended');
  const wanted = [entry('a'), entry('b', '1/x'), entry('c')];
  expect(await entriesOf('CCCCCC')).toEqual(wanted);
  await journal.close();
  journal = await open();
  expect(await entriesOf('CCCCCC')).toEqual(wanted);
  expect(await entriesOf('DDDDDD')).toEqual([]);
});

test('a wrong expectation is a conflict and writes nothing', async () => {
  await journal.append('CCCCCC', 0, [entry('a')], LATER);
  expect(await journal.append('CCCCCC', 0, [entry('b')], LATER)).toBe('conflict');
  expect(await journal.append('CCCCCC', 5, [entry('b')], LATER)).toBe('conflict');
  expect(await entriesOf('CCCCCC')).toEqual([entry('a')]);
});

test('appends that wait together each get their own answer', async () => {
  const codes = Array.from({ length: 50 }, (_, i) => `room${i}`);
  const results = await Promise.all([
    ...codes.map((code) => journal.append(code, 0, [entry(code)], LATER)),
    journal.append('room0', 7, [entry('wrong')], LATER),
  ]);
  expect(results).toEqual([...codes.map(() => 'appended'), 'conflict']);
  expect(await entriesOf('room49')).toEqual([entry('room49')]);
});

test('a wiped room is gone to the last byte; its code stays taken, and its end is explained', async () => {
  await journal.append('CCCCCC', 0, [entry('kanarie')], LATER);
  await journal.append('DDDDDD', 0, [entry('buurvrouw')], LATER);
  await journal.wipe('CCCCCC', 'room-expired', 1_000);
  expect(await entriesOf('CCCCCC')).toEqual([]);
  expect(await journal.gone('CCCCCC')).toBe('room-expired');
  expect(await journal.gone('DDDDDD')).toBeNull();
  expect(await journal.append('CCCCCC', 0, [entry('nieuw')], LATER)).toBe('conflict');
  expect(await entriesOf('DDDDDD')).toEqual([entry('buurvrouw')]);
  const bytes = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('');
  expect(bytes).not.toContain('kanarie');
  expect(bytes).not.toContain('CCCCCC');
});

test('a room is distilled to one entry: its length goes on, the rest is gone to the last byte', async () => {
  await journal.append('CCCCCC', 0, [entry('kanarie', '1/verzoek'), entry('b')], LATER);
  expect(await journal.distil('CCCCCC', 1, entry('te vroeg'), 1_000)).toBe('conflict');
  expect(await entriesOf('CCCCCC')).toHaveLength(2);
  expect(await journal.distil('CCCCCC', 2, entry('gehoord'), 1_000)).toBe('appended');
  const left = { entries: [entry('gehoord')], length: 3, keepUntil: 1_000 };
  expect(await journal.read('CCCCCC')).toEqual(left);
  const bytes = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('');
  expect(bytes).not.toMatch(/kanarie|verzoek/);
  expect(await journal.append('CCCCCC', 2, [entry('c')], LATER)).toBe('conflict');
  expect(await journal.append('CCCCCC', 3, [entry('c')], LATER)).toBe('appended');
  expect(await journal.read('CCCCCC')).toEqual({
    entries: [entry('gehoord'), entry('c')],
    length: 4,
    keepUntil: LATER,
  });
});

test('a room that is not there has no length, and is not to be kept', async () => {
  expect(await journal.read('CCCCCC')).toEqual({ entries: [], length: 0, keepUntil: 0 });
  expect(journal.waiting()).toBe(0);
});

test('knows which rooms are due, by their last append', async () => {
  await journal.append('CCCCCC', 0, [entry('a')], 1_000);
  await journal.append('DDDDDD', 0, [entry('a')], 1_000);
  await journal.append('DDDDDD', 1, [entry('b')], 3_000);
  expect(await journal.due(999)).toEqual([]);
  expect(await journal.due(1_000)).toEqual(['CCCCCC']);
  expect([...(await journal.due(3_000))].toSorted()).toEqual(['CCCCCC', 'DDDDDD']);
});

test('rejects, rather than hangs, once it is closed', async () => {
  await journal.close();
  await expect(journal.append('CCCCCC', 0, [entry('a')], LATER)).rejects.toThrow();
});

test('P11: an entry that cannot be read is told of without a word of it', async () => {
  await journal.append('CCCCCC', 0, [entry('kanarie')], LATER);
  const db = new DatabaseSync(join(folder, 'bingo.sqlite'));
  db.exec(`UPDATE entry SET event = 'kanarie' || event`);
  db.close();
  const failure = journal.read('CCCCCC');
  await expect(failure).rejects.toThrow('an entry in the data file cannot be read');
  await expect(failure).rejects.not.toThrow('kanarie');
});

test('refuses a file that a newer version made', async () => {
  await journal.close();
  const db = new DatabaseSync(join(folder, 'bingo.sqlite'));
  db.exec('PRAGMA user_version = 99');
  db.close();
  await expect(open()).rejects.toThrow(/schema version 99/);
});
