// What servers of every version left on people's disks is opened by today's, and is still the same sessions.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, test } from 'vitest';
import { evolve } from '#shared/domain/evolve.ts';
import { type Room, unopenedRoom } from '#shared/domain/room.ts';
import { SCHEMA_VERSION } from '../../../server/store/schema.ts';
import { openSqliteJournal } from '../../../server/store/sqliteJournal.ts';
import { factsOf } from './golden/factsOf.ts';

const worker = new URL('../../../dist/server/store/journalWorker.js', import.meta.url);
const goldens = new URL('golden/', import.meta.url);
const versions = readdirSync(goldens)
  .filter((name) => name.endsWith('.sql'))
  .map((name) => name.replace('.sql', ''));

/** What today's server makes of the file that `sql` describes. */
async function openedToday(sql: string) {
  const folder = mkdtempSync(join(tmpdir(), 'golden-'));
  const path = join(folder, 'bingo.sqlite');
  const old = new DatabaseSync(path);
  old.exec(`PRAGMA journal_mode = WAL; ${sql}`);
  const codes = old
    .prepare('SELECT code FROM room ORDER BY code')
    .all()
    .map(({ code }) => String(code));
  old.close();
  const journal = await openSqliteJournal(path, worker);
  const rooms: Record<string, unknown> = {};
  for (const code of codes) {
    const { entries, length, keepUntil } = await journal.read(code);
    const room = entries.reduce((room, { event }) => evolve(room, event), unopenedRoom as Room);
    const requests = entries.flatMap(({ request }) => request ?? []).length;
    rooms[code] = { length, keepUntil, requests, ...factsOf(room) };
  }
  // What is migrated can be written to, and read again by the next server.
  const added = { event: { kind: 'room', type: 'SeatTaken', key: 'new' }, request: null } as const;
  expect(await journal.append('NEWEST', 0, [added], 1)).toBe('appended');
  const facts = { rooms, gone: await journal.gone('HHHHHH'), due: await journal.due(1793706000000) };
  await journal.close();
  const again = await openSqliteJournal(path, worker);
  expect((await again.read('NEWEST')).entries).toEqual([added]);
  await again.close();
  rmSync(folder, { recursive: true, force: true });
  return facts;
}

test('every schema version has a golden journal', () => {
  expect(versions.toSorted()).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, index) => `v${index + 1}`));
});

test.each(versions)('T19: a journal of schema %s is migrated, and folds into the same sessions', async (version) => {
  const facts = await openedToday(readFileSync(new URL(`${version}.sql`, goldens), 'utf8'));
  const path = new URL(`${version}.facts`, goldens).pathname;
  await expect(`${JSON.stringify(facts, null, 2)}\n`).toMatchFileSnapshot(path);
});
