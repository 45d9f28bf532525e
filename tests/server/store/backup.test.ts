// A backup is made while marks go on, and restored: one moment of every session, and nothing of what was wiped since.
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ServerProcess, startServer } from '../../support/serverProcess.ts';
import { hearAgain, joinAs, lead, leadAs, mark, openSession } from '../../support/workshop.ts';
import { dataCommand } from './dataCommand.ts';
import { tracesOf } from './tracesOf.ts';

let server: ServerProcess;
/** A place for backups that the server knows nothing of. */
let elsewhere: string;
beforeEach(async () => {
  server = await startServer();
  elsewhere = mkdtempSync(join(tmpdir(), "it's elsewhere-"));
});
afterEach(async () => {
  await server.destroy();
  rmSync(elsewhere, { recursive: true, force: true });
});

const dataFile = () => join(server.dataDir, 'bingo.sqlite');
const backUp = (...words: readonly string[]) => dataCommand('backup', server.dataDir, ...words);
const restore = (...words: readonly string[]) => dataCommand('restore', server.dataDir, ...words);
/** The file that a command says it wrote. */
const named = (stdout: string) => /^(.*\.sqlite) holds/.exec(stdout)?.[1] ?? '';

function entriesIn(path: string): readonly string[] {
  const db = new DatabaseSync(path, { readOnly: true });
  const rows = db.prepare('SELECT code, version, request, event FROM entry ORDER BY code, version').all();
  db.close();
  return rows.map((row) => JSON.stringify(row));
}

async function session(phones: number) {
  const opened = await openSession(server.url);
  const console = await leadAs(server.url, opened);
  await console.ask(lead('StartRound'));
  return {
    opened,
    console,
    phones: await Promise.all(Array.from({ length: phones }, () => joinAs(server.url, opened.code))),
  };
}

test('P1: a backup of a server that is played on holds all that was answered before, and of each session one moment', async () => {
  const rooms = [await session(3), await session(3)];
  const phones = rooms.flatMap(({ opened, phones }) => phones.map((phone) => ({ phone, code: opened.code, heard: 0 })));
  let playing = true;
  const play = async (player: (typeof phones)[number]) => {
    while (playing && player.heard < 49) {
      expect(await player.phone.ask(hearAgain(0))).toMatchObject({ ok: true });
      player.heard++;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  };
  const all = phones.map(play);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const before = phones.map(({ heard }) => heard);
  const { status, stdout } = await backUp();
  const after = phones.map(({ heard }) => heard);
  playing = false;
  await Promise.all(all);
  expect(status).toBe(0);
  expect(stdout).toMatch(/backups\/bingo-\S+\.sqlite holds 2 sessions\.\n$/);
  expect(Math.min(...before)).toBeGreaterThan(0);
  const backup = named(stdout);
  expect(statSync(backup).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(server.dataDir, 'backups')).toSorted()).toEqual([backup.split('/').at(-1), 'lock']);

  await server.stop();
  expect(await restore(backup)).toMatchObject({ status: 0 });
  const replaced = readdirSync(join(server.dataDir, 'backups')).find((name) => name.startsWith('replaced-')) ?? '';
  const whole = new Set(entriesIn(join(server.dataDir, 'backups', replaced)));
  // No entry that was not there, and of each session all up to one of them: no number is skipped.
  for (const entry of entriesIn(backup)) expect(whole).toContain(entry);
  await server.start();
  for (const [index, { phone, code }] of phones.entries()) {
    const back = await joinAs(server.url, code, phone.secret);
    const [, heard = 0] = back.view().activity?.own.marks[0] ?? [];
    expect(heard).toBeGreaterThanOrEqual(before[index] ?? 0);
    // What was asked for when the backup was made may be in it, or not.
    expect(heard).toBeLessThanOrEqual((after[index] ?? 0) + 1);
    back.close();
  }
  for (const { console } of rooms) console.close();
  for (const { phone } of phones) phone.close();
});

test('what was wiped or closed after a backup was made elsewhere does not come back with it', async () => {
  const [kept, wiped, closed] = [await session(1), await session(1), await session(1)];
  for (const { phones } of [kept, wiped, closed]) expect(await phones[0]?.ask(mark(3))).toMatchObject({ ok: true });
  const backup = join(elsewhere, 'a.sqlite');
  expect(await backUp(backup)).toMatchObject({ status: 0 });
  await wiped.console.ask({ kind: 'room', type: 'WipeRoom' });
  await closed.console.ask({ kind: 'room', type: 'CloseRoom' });
  const later = await session(1);
  // As if the power went: what was wiped is known from the write-ahead log alone.
  await server.kill();

  expect(await restore(backup)).toMatchObject({ status: 0 });
  expect(tracesOf([wiped.opened.code], server.dataDir)).toEqual([]);
  await server.start();
  const rejoin = ({ opened, phones }: typeof kept) => joinAs(server.url, opened.code, phones[0]?.secret);
  expect((await rejoin(kept)).view().activity?.own.marks).toEqual([[3, 1]]);
  await expect(rejoin(wiped)).rejects.toThrow('room-closed');
  await expect(rejoin(closed)).rejects.toThrow('room-closed');
  await expect(rejoin(later)).rejects.toThrow('unknown-room');
  // The backup itself is as it was: what lies elsewhere is for whoever put it there to wipe.
  expect(tracesOf([wiped.opened.code], elsewhere)).not.toEqual([]);
  for (const { console, phones } of [kept, wiped, closed, later]) for (const c of [console, ...phones]) c.close();
});

test('a restore is refused while a server runs, and when the backup is not whole; then nothing changes', async () => {
  const { console, phones } = await session(1);
  const { stdout } = await backUp();
  const backup = named(stdout);
  const running = await restore(backup);
  expect(running).toMatchObject({ status: 1, stdout: '', stderr: 'The data is in use: stop the server first.\n' });
  expect(await phones[0]?.ask(mark(1))).toMatchObject({ ok: true });
  await server.stop();

  const contents = () => readFileSync(dataFile(), 'base64');
  const before = contents();
  const damaged = join(elsewhere, 'damaged.sqlite');
  copyFileSync(backup, damaged);
  truncateSync(damaged, 3 * 4096);
  const refused = await restore(damaged);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toMatch(/^The file .*damaged\.sqlite (is|cannot be used: it is) damaged[^\n]*\n$/);
  expect((await restore(join(elsewhere, 'none.sqlite'))).stderr).toMatch(/^There is no file .*none\.sqlite\.\n$/);
  expect((await restore()).stderr).toBe('Name the backup: npm run restore -- FILE\n');
  expect((await backUp(backup)).stderr).toMatch(/is there already; give the backup another name\.\n$/);
  expect(contents()).toBe(before);
  await server.start();
  for (const client of [console, ...phones]) client.close();
});

test('when the data file is damaged, it is restored only by force, and kept as it is', async () => {
  const { opened, console, phones } = await session(1);
  await phones[0]?.ask(mark(1));
  const backup = named((await backUp()).stdout);
  await server.stop();
  truncateSync(dataFile(), 4096 * 3);
  const spoilt = readFileSync(dataFile());
  await expect(server.start()).rejects.toThrow(/Cannot start: The data file/);

  const refused = await restore(backup);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toMatch(/damaged.*those would come back.*add --force/);
  expect(readFileSync(dataFile())).toEqual(spoilt);
  expect(await restore(backup, '--force')).toMatchObject({ status: 0 });
  const replaced = readdirSync(join(server.dataDir, 'backups')).find((name) => name.startsWith('replaced-')) ?? '';
  expect(readFileSync(join(server.dataDir, 'backups', replaced))).toEqual(spoilt);
  await server.start();
  const back = await joinAs(server.url, opened.code, phones[0]?.secret);
  expect(back.view().activity?.own.marks).toEqual([[1, 1]]);
  for (const client of [console, back, ...phones]) client.close();
});

test('a backup of an older version is restored, into a folder where nothing was', async () => {
  const old = join(elsewhere, 'v1.sqlite');
  const db = new DatabaseSync(old);
  db.exec(readFileSync(new URL('golden/v1.sql', import.meta.url), 'utf8'));
  db.close();
  await server.stop();
  for (const name of readdirSync(server.dataDir)) rmSync(join(server.dataDir, name), { recursive: true });
  const { status, stdout } = await restore(old);
  expect(status).toBe(0);
  expect(stdout).toMatch(/holds \d sessions? again\.\n$/);
  expect(existsSync(dataFile())).toBe(true);
  await server.start();
});
