// A data file that is not whole is refused at the start, in one sentence, and left as it is: never half a state.
import {
  chmodSync,
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqliteJournal } from '../../../server/store/sqliteJournal.ts';
import { startServer } from '../../support/serverProcess.ts';
import { hearAgain, joinAs, lead, leadAs, openSession } from '../../support/workshop.ts';
import { left } from './left.ts';
import { refusalOf } from './refusalOf.ts';

const worker = new URL('../../../dist/server/store/journalWorker.js', import.meta.url);
let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'soundness-'));
  path = join(folder, 'bingo.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const openIt = () => openSqliteJournal(path, worker);
const edit = (sql: string) => {
  const db = new DatabaseSync(path);
  db.exec(sql);
  db.close();
};
const flip = (file: string, at: number, count = 64) => {
  const bytes = readFileSync(file);
  bytes.fill(0xa5, at, at + count);
  writeFileSync(file, bytes);
};

/** What a server that was killed left: a session in its write-ahead log that is not in the file yet. */
const killed = () => left(path, ['killed', '50']);
/** What a server that was stopped left: all of it in the file. */
const stopped = () => left(path, ['oneByOne', '300']);

test.each<[string, (path: string) => void, () => void, RegExp]>([
  [
    'is no database',
    () => undefined,
    () => writeFileSync(path, 'Beste host, '.repeat(1000)),
    /is no database, or damaged/,
  ],
  ['is empty', stopped, () => truncateSync(path, 0), /is empty/],
  ['is shorter than it was', stopped, () => truncateSync(path, 5 * 4096), /damaged/],
  ['is cut in its header', stopped, () => truncateSync(path, 50), /no database|damaged/],
  ['has a damaged page', stopped, () => flip(path, 4 * 4096), /damaged/],
  ['has a damaged header', stopped, () => flip(path, 0), /no database|damaged/],
  [
    'lacks an entry in the middle',
    stopped,
    () => edit('DELETE FROM entry WHERE version = 7'),
    /1 of its sessions are not whole/,
  ],
  ['lacks the last entry', stopped, () => edit('DELETE FROM entry WHERE version = 300'), /not whole/],
  ['lacks the first entry', stopped, () => edit('DELETE FROM entry WHERE version = 1'), /not whole/],
  ['has entries of no session', stopped, () => edit('DELETE FROM room'), /not whole/],
  ['has a session without entries', stopped, () => edit('DELETE FROM entry'), /not whole/],
  [
    'has an entry that is no JSON',
    stopped,
    () => edit(`UPDATE entry SET event = '{"type":' WHERE version = 9`),
    /not whole/,
  ],
  [
    'has an entry that is no event',
    stopped,
    () => edit(`UPDATE entry SET event = '{}' WHERE version = 9`),
    /not whole/,
  ],
  [
    'is of a newer program',
    stopped,
    () => edit('PRAGMA user_version = 99'),
    /schema version 99.* up to \d+: run the newer program/,
  ],
  [
    'is another program’s',
    () => undefined,
    () => edit('CREATE TABLE recipe (name TEXT)'),
    /was not made by this program/,
  ],
  ['is gone, but not its log', killed, () => rmSync(path), /is missing, while its write-ahead log/],
  ['lost its log', killed, () => rmSync(`${path}-wal`), /lacks what was stored last/],
  ['has a damaged log', killed, () => flip(`${path}-wal`, 0), /lacks what was stored last/],
  ['has another file’s log', killed, () => swapLog(), /do not belong together/],
  ['has a log of another day', killed, () => oldCopy(), /do not belong together|damaged/],
])('T4: a data file that %s is refused', async (_, make, harm, sentence) => {
  make(path);
  harm();
  const before = contents();
  await expect(openIt()).rejects.toThrow(/^The data file \S+bingo\.sqlite [^\n]*npm run restore -- FILE\.$/);
  await expect(openIt()).rejects.toThrow(sentence);
  expect(contents()).toEqual(before);
});

/** Every byte of what is stored, but for the shared memory, which SQLite makes anew. */
const contents = () =>
  readdirSync(folder)
    .filter((name) => !name.endsWith('-shm') && readFileSync(join(folder, name)).length > 0)
    .map((name) => [name, readFileSync(join(folder, name), 'base64')]);

function swapLog(): void {
  const other = join(folder, 'other.sqlite');
  left(other, ['killed', '70']);
  renameSync(`${other}-wal`, `${path}-wal`);
  for (const end of ['', '-shm', '-count']) rmSync(`${other}${end}`, { force: true });
}

/** A copy of the file that was made while the server ran, put back beside the log as it is by now. */
function oldCopy(): void {
  const copy = join(folder, 'copy');
  copyFileSync(path, copy);
  left(path, ['killed', '1500']);
  renameSync(copy, path);
  rmSync(`${path}-shm`, { force: true });
}

test('T4: whoever accepts the loss of a log goes on with what there is', async () => {
  killed();
  rmSync(`${path}-wal`);
  rmSync(`${path}-shm`, { force: true });
  await expect(openIt()).rejects.toThrow(/remove the file beside it that ends in -count to go on/);
  rmSync(`${path}-count`);
  const journal = await openIt();
  expect(await journal.append('NEWEST', 0, [{ event: { kind: 'room', type: 'DoorOpened' }, request: null }], 1)).toBe(
    'appended',
  );
  await journal.close();
});

test('what was killed, copied whole or stopped is not refused', async () => {
  killed();
  await (await openIt()).close();
  killed();
  rmSync(`${path}-shm`, { force: true });
  await (await openIt()).close();
  stopped();
  rmSync(`${path}-count`);
  await (await openIt()).close();
});

test('T4: a server says in one line why it does not start, exits with 1, and starts when the file is whole again', async () => {
  const server = await startServer();
  const opened = await openSession(server.url);
  const console = await leadAs(server.url, opened);
  await console.ask(lead('StartRound'));
  const anna = await joinAs(server.url, opened.code);
  for (let i = 0; i < 5; i++) await anna.ask(hearAgain(0));
  await server.kill();

  path = join(server.dataDir, 'bingo.sqlite');
  renameSync(`${path}-wal`, join(folder, 'log'));
  await expect(server.start()).rejects.toThrow('the server stopped');
  expect(await server.stop()).toBe(1);
  expect(server.output()).toMatch(/^Cannot start: The data file \S+ lacks what was stored last: [^\n]*\n$/);

  renameSync(join(folder, 'log'), `${path}-wal`);
  await server.start();
  await anna.sees((view) => view.activity?.own.marks[0]?.[1] === 5);
  for (const client of [console, anna]) client.close();
  await server.destroy();
});

test.each([
  ['file', () => chmodSync(path, 0o444)],
  ['folder', () => chmodSync(folder, 0o555)],
  ['file and folder', () => [path, folder].forEach((what) => chmodSync(what, 0o555))],
])('T4: a server that may not write its data %s says so, and exits with 1', (_, lock) => {
  stopped();
  lock();
  const before = contents();
  const { status, output } = refusalOf(folder);
  chmodSync(folder, 0o755);
  expect(output).toMatch(
    /^Cannot start: The data file \S+ cannot be used: it [^\n]*(read-only|can be written)[^\n]*\n$/,
  );
  expect(status).toBe(1);
  expect(contents()).toEqual(before);
});
