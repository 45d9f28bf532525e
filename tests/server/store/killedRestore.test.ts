// A restore that is killed leaves what was there or what it brings, whole, and nothing of what was wiped.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeBackup } from '../../../server/store/backup.ts';
import { openSqliteJournal } from '../../../server/store/sqliteJournal.ts';
import { straced } from '../../support/strace.mjs';
import { killsAt } from './kills.ts';
import { left } from './left.ts';
import { tracesOf } from './tracesOf.ts';

const worker = new URL('../../../dist/server/store/journalWorker.js', import.meta.url);
const command = new URL('../../../server/restore.mjs', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'restore-'));
const before = join(folder, 'before');
const backup = join(folder, 'backup.sqlite');
const LATER = 9_000_000_000_000;
const CALLS = ['fsync', 'ftruncate', 'unlink', 'rename'];
const entry = (key: string) => ({ event: { kind: 'room', type: 'SeatTaken', key }, request: null }) as const;

beforeAll(async () => {
  mkdirSync(before);
  const path = join(before, 'bingo.sqlite');
  const journal = await openSqliteJournal(path, worker);
  await journal.append('CCCCCC', 0, [entry('kanarie')], LATER);
  await journal.append('ROOM', 0, [entry('buurvrouw')], LATER);
  makeBackup(path, backup, new Date());
  await journal.wipe('CCCCCC', 'room-closed', 1_000);
  await journal.close();
  // And a write-ahead log, as a server leaves one that is killed.
  left(path, ['killed', '2']);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('P1, P11: killed anywhere, a restore leaves one of two whole states', async () => {
  const data = join(folder, 'data');
  const tryTo = (tamper: readonly string[]) => {
    rmSync(data, { recursive: true, force: true });
    cpSync(before, data, { recursive: true });
    return straced(CALLS, [command, backup], { tamper, environment: { DATA_DIR: data } });
  };
  const { lines, stdout } = tryTo([]);
  expect(stdout).toContain('holds 1 session again');
  const kills = killsAt(CALLS, lines);
  for (const kill of kills) {
    tryTo([kill]);
    const journal = await openSqliteJournal(join(data, 'bingo.sqlite'), worker);
    // Three entries as it was, one as it is in the backup.
    expect([1, 3], kill).toContain((await journal.read('ROOM')).length);
    expect((await journal.read('CCCCCC')).length, kill).toBe(0);
    expect(await journal.gone('CCCCCC'), kill).toBe('room-closed');
    expect(tracesOf(['kanarie'], data), kill).toEqual([]);
    await journal.close();
  }
  process.stdout.write(`killed at ${kills.length} calls\n`);
  expect(kills.length).toBeGreaterThanOrEqual(10);
}, 120_000);
