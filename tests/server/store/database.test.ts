// What every file is opened with: nothing deleted stays readable in it, and nothing of it goes anywhere else.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../../server/store/database.ts';
import { openSqliteJournal } from '../../../server/store/sqliteJournal.ts';
import { straced } from '../../support/strace.mjs';
import { tracesOf } from './tracesOf.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'database-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('P11: what is deleted is overwritten in its place, before anything is rewritten', () => {
  const db = openDatabase(join(folder, 'a.sqlite'), 'WAL');
  db.exec(`CREATE TABLE word (it TEXT); INSERT INTO word VALUES ('nachtegaal'), ('kanarie'), ('merel');
    PRAGMA wal_checkpoint(TRUNCATE)`);
  expect(tracesOf(['kanarie'], folder)).not.toEqual([]);
  db.exec("DELETE FROM word WHERE it = 'kanarie'; PRAGMA wal_checkpoint(TRUNCATE)");
  expect(tracesOf(['kanarie'], folder)).toEqual([]);
  expect(tracesOf(['nachtegaal', 'merel'], folder)).not.toEqual([]);
  db.close();
});

test('P11: destroying makes no file outside the data folder, however much there is to rewrite', async () => {
  const path = join(folder, 'bingo.sqlite');
  const journal = await openSqliteJournal(
    path,
    new URL('../../../dist/server/store/journalWorker.js', import.meta.url),
  );
  const entries = Array.from({ length: 3000 }, (_, i) => {
    const key = `${i}`.padEnd(2000, '.');
    return { event: { kind: 'room', type: 'SeatTaken', key }, request: null } as const;
  });
  await journal.append('CCCCCC', 0, entries.slice(0, 10), 9_000_000_000_000);
  await journal.append('DDDDDD', 0, entries, 9_000_000_000_000);
  await journal.close();
  const child = new URL('journalChild.mjs', import.meta.url).pathname;
  const { lines, stdout } = straced(['openat'], [child, path, 'wipe', 'CCCCCC']);
  expect(stdout).toBe('asked\nanswered\n');
  const made = lines.flatMap((line) => (line.includes('O_CREAT') ? (/"([^"]+)"/.exec(line)?.[1] ?? []) : []));
  expect(made.length).toBeGreaterThan(0);
  expect(made.filter((file) => !file.startsWith(folder))).toEqual([]);
});
