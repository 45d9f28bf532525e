// P11: a server that is killed while it destroys something destroys it when it starts again.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeBackup } from '../../../server/store/backup.ts';
import { openSqliteJournal } from '../../../server/store/sqliteJournal.ts';
import { straced } from '../../support/strace.mjs';
import { killsAt } from './kills.ts';
import { tracesOf } from './tracesOf.ts';

const worker = new URL('../../../dist/server/store/journalWorker.js', import.meta.url);
const child = new URL('journalChild.mjs', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'killed-'));
const before = join(folder, 'before');
const LATER = 9_000_000_000_000;
const CALLS = ['pwrite64', 'fsync', 'ftruncate', 'unlink', 'rename'];

const entry = (key: string) => ({ event: { kind: 'room', type: 'SeatTaken', key }, request: `1/${key}` }) as const;
const all = ['a', 'b', 'c'].map((end) => entry(`kanarie-${end}`));

beforeAll(async () => {
  mkdirSync(before);
  const path = join(before, 'bingo.sqlite');
  const journal = await openSqliteJournal(path, worker);
  await journal.append('CCCCCC', 0, all, LATER);
  await journal.append('DDDDDD', 0, [entry('buurvrouw')], LATER);
  makeBackup(path, null, new Date());
  await journal.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets a process wipe or distil room CCCCCC in a fresh copy of the data, with what strace is to do to it. */
function tryTo(how: string, tamper: readonly string[]) {
  const data = join(folder, 'data');
  rmSync(data, { recursive: true, force: true });
  cpSync(before, data, { recursive: true });
  return { data, ...straced([...CALLS, 'write'], [child, join(data, 'bingo.sqlite'), how, 'CCCCCC'], { tamper }) };
}

/** Every call between the question and the answer that changes a file, as the order to kill the process there. */
function killsDuring(how: string): readonly string[] {
  const { lines, stdout } = tryTo(how, []);
  expect(stdout).toBe('asked\nanswered\n');
  const from = lines.findIndex((line) => line.includes('"asked'));
  const to = lines.findIndex((line) => line.includes('"answered'));
  return killsAt(CALLS, lines, { from, to });
}

test.each([['wipe'], ['distil']])(
  'P11: killed anywhere in a %s, it is done when the server starts again',
  async (how) => {
    const kills = killsDuring(how);
    let undecided = 0;
    for (const kill of kills) {
      const { data, stdout } = tryTo(how, [kill]);
      expect(stdout, kill).toBe('asked\n');
      const journal = await openSqliteJournal(join(data, 'bingo.sqlite'), worker);
      const { entries } = await journal.read('CCCCCC');
      // All of it, when the kill came before it was decided; else nothing of it, anywhere.
      if (entries.length === 3) undecided++;
      else expect(tracesOf(['kanarie'], data), kill).toEqual([]);
      if (entries.length === 3) expect(entries).toEqual(all);
      expect((await journal.read('DDDDDD')).entries).toEqual([entry('buurvrouw')]);
      expect(readdirSync(join(data, 'backups'))).toHaveLength(2);
      await journal.close();
    }
    process.stdout.write(`${how}: killed at ${kills.length} calls, ${undecided} of them before it was decided\n`);
    expect(kills.length).toBeGreaterThanOrEqual(10);
    expect(undecided).toBeLessThan(kills.length);
  },
  240_000,
);
