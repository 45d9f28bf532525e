// T4, T19: a server that is killed while it makes its data file, or brings an older one up to date, starts again as if
// nothing had happened.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, expect, test } from 'vitest';
import { openSqliteJournal } from '../../../server/store/sqliteJournal.ts';
import { straced } from '../../support/strace.mjs';
import { killsAt } from './kills.ts';

const worker = new URL('../../../dist/server/store/journalWorker.js', import.meta.url);
const child = new URL('journalChild.mjs', import.meta.url).pathname;
const golden = readFileSync(new URL('golden/v1.sql', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'opening-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const CALLS = ['fsync', 'ftruncate', 'unlink', 'rename'];
const data = join(folder, 'data');
const path = join(data, 'bingo.sqlite');

test.each<[string, string | null, number]>([
  ['makes its file', null, 0],
  ['migrates one of version 1', golden, 36],
])(
  'T4, T19: killed anywhere while it %s, a server starts again',
  async (_, sql, length) => {
    const tryTo = (tamper: readonly string[]) => {
      rmSync(data, { recursive: true, force: true });
      mkdirSync(data);
      if (sql) {
        const db = new DatabaseSync(path);
        db.exec(`PRAGMA journal_mode = WAL; ${sql}`);
        db.close();
      }
      return straced(CALLS, [child, path, 'oneByOne', '0'], { tamper });
    };
    const { lines } = tryTo([]);
    const kills = killsAt(CALLS, lines);
    for (const kill of kills) {
      tryTo([kill]);
      const journal = await openSqliteJournal(path, worker);
      expect((await journal.read('CCCCCC')).entries, kill).toHaveLength(length);
      expect(await journal.gone('HHHHHH'), kill).toBe(sql ? 'room-closed' : null);
      await journal.close();
    }
    process.stdout.write(`killed at ${kills.length} calls\n`);
    expect(kills.length).toBeGreaterThanOrEqual(10);
  },
  120_000,
);
