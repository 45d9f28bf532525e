// P11, on the journal alone: what SQLite leaves behind, what stands in the way, and what backups may keep.
import { existsSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepHoursChoices } from '#shared/domain/room.ts';
import { makeBackup } from '../../../server/store/backup.ts';
import { lockBackups } from '../../../server/store/backupFolder.ts';
import type { Journal } from '../../../server/store/journal.ts';
import { GONE_MEMORY } from '../../../server/store/sqliteFile.ts';
import { openSqliteJournal } from '../../../server/store/sqliteJournal.ts';
import { chanceFrom } from '../../faults/seed.ts';
import { tracesOf } from './tracesOf.ts';

const worker = new URL('../../../dist/server/store/journalWorker.js', import.meta.url);
const LATER = 9_000_000_000_000;
let folder: string;
let path: string;
let journal: Journal;
let troubles: string[];
const open = async () => (journal = await openSqliteJournal(path, worker, ({ message }) => troubles.push(message)));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'destroying-'));
  path = join(folder, 'bingo.sqlite');
  troubles = [];
  await open();
});
afterEach(async () => {
  await journal.close().catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
});

const entry = (key: string) => ({ event: { kind: 'room', type: 'SeatTaken', key }, request: `1/${key}` }) as const;
const wiped = entry('kanarie');
/** A room that is going to be wiped, and one that is not. */
async function twoRooms(): Promise<void> {
  await journal.append('CCCCCC', 0, [wiped, wiped, wiped], LATER);
  await journal.append('DDDDDD', 0, [entry('buurvrouw')], LATER);
}
const wipe = () => journal.wipe('CCCCCC', 'room-closed', 1_000);
const traces = () => tracesOf(['kanarie', 'CCCCCC'], folder);
const backUp = () => makeBackup(path, null, new Date()).path;
const settled = async (promise: Promise<unknown>) => {
  let done = false;
  void promise.then(() => (done = true));
  await new Promise((resolve) => setTimeout(resolve, 400));
  return done;
};

test('P11: nothing is left in the gaps that SQLite makes when it splits pages', async () => {
  // Without a whole VACUUM, one in three of such files keeps something.
  for (let run = 0; run < 12; run++) {
    const chance = chanceFrom(`gaps ${run}`);
    const lengths = new Map<string, number>();
    for (let batch = 0; batch < 30; batch++) {
      const appends = Array.from({ length: 50 }, () => {
        const code = chance.pick(['CCCCCC', 'AAAAAA', 'BBBBBB', 'DDDDDD', 'EEEEEE', 'FFFFFF']) + (run || '');
        const length = lengths.get(code) ?? 0;
        lengths.set(code, length + 1);
        const key = (code.startsWith('C') ? 'kanarie' : 'buurvrouw').padEnd(chance.below(300), '.');
        return journal.append(code, length, [entry(key)], LATER);
      });
      await Promise.all(appends);
    }
    await journal.wipe(`CCCCCC${run || ''}`, 'room-expired', 1_000);
    expect(traces(), `run ${run}`).toEqual([]);
  }
});

test('P11: wiping waits for a backup that is being made, and for whoever still reads', async () => {
  await twoRooms();
  backUp();
  const unlock = lockBackups(join(folder, 'backups'), 0);
  const wiping = wipe();
  expect(await settled(wiping)).toBe(false);
  // Others play on meanwhile, and wiping what is not there leaves nothing to destroy.
  await journal.wipe('', 'room-expired', 1_000);
  expect(await journal.append('DDDDDD', 1, [entry('b')], LATER)).toBe('appended');
  unlock();
  await wiping;
  expect(traces()).toEqual([]);

  await journal.append('EEEEEE', 0, [wiped], LATER);
  const reader = new DatabaseSync(path);
  reader.exec('BEGIN; SELECT * FROM room');
  const second = journal.wipe('EEEEEE', 'room-closed', 1_000);
  expect(await settled(second)).toBe(false);
  reader.exec('COMMIT');
  await second;
  expect(traces()).toEqual([]);
  reader.close();
  expect(troubles).toEqual([]);
});

test('P11: a backup that cannot be read goes when something is wiped; what is not ours stays', async () => {
  await twoRooms();
  const damaged = backUp();
  writeFileSync(damaged, Buffer.alloc(8192, 'kanarie'));
  const others = join(folder, 'backups', 'recipes.sqlite');
  const db = new DatabaseSync(others);
  db.exec('CREATE TABLE recipe (name TEXT)');
  db.close();
  const before = statSync(others).mtimeMs;
  await wipe();
  expect(traces()).toEqual([]);
  expect(existsSync(damaged)).toBe(false);
  expect(statSync(others).mtimeMs).toBe(before);
});

test('P11: a backup of a newer program keeps a wipe from being done, by name, until it is taken away', async () => {
  await twoRooms();
  const newer = backUp();
  const db = new DatabaseSync(newer);
  db.exec('PRAGMA user_version = 99');
  db.close();
  const why = `the backup ${basename(newer)} cannot be wiped: it was made by a newer program`;
  await expect(wipe()).rejects.toThrow(why);
  expect(troubles).toEqual([`what was wiped cannot be destroyed yet: ${why}`]);
  // The session is gone all the same; only the backup still has it.
  expect(await journal.gone('CCCCCC')).toBe('room-closed');
  expect(traces().every((trace) => trace.includes(basename(newer)))).toBe(true);
  rmSync(newer);
  await journal.due(2_000);
  await expect.poll(traces, { timeout: 10_000 }).toEqual([]);
});

test('P11: a backup keeps no session beyond its time, though the data file never had it wiped', async () => {
  const now = Date.now();
  await journal.append('CCCCCC', 0, [wiped], now + 1_000);
  await journal.append('DDDDDD', 0, [entry('buurvrouw')], LATER);
  const backup = backUp();
  await journal.close();
  for (const end of ['', '-count']) rmSync(`${path}${end}`);
  await open();
  await settled(journal.due(now));
  expect(tracesOf(['kanarie'], folder)).not.toEqual([]);
  // An hour later it is looked at again.
  await journal.due(now + 60 * 60_000);
  await expect.poll(traces, { timeout: 10_000 }).toEqual([]);
  expect(tracesOf(['buurvrouw'], folder)).not.toEqual([]);
  expect(existsSync(backup)).toBe(true);
});

test('a damaged backup is kept for as long as a session may be, when nothing is wiped', async () => {
  const now = Date.now();
  const damaged = backUp();
  writeFileSync(damaged, 'damaged '.repeat(1000));
  await settled(journal.due(now));
  expect(existsSync(damaged)).toBe(true);
  utimesSync(damaged, new Date(now - GONE_MEMORY - 1_000), new Date(now - GONE_MEMORY - 1_000));
  await journal.due(now + 60 * 60_000);
  await expect.poll(() => existsSync(damaged), { timeout: 10_000 }).toBe(false);
});

test('a wiped session is remembered for longer than any backup may keep it', () => {
  // Plus the hour to which the end of a session is rounded up.
  expect(GONE_MEMORY).toBeGreaterThan((Math.max(...keepHoursChoices) + 1) * 60 * 60_000);
});
