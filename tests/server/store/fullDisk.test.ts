// P10: what cannot be stored is refused and leaves nothing; reading goes on; and when there is room again, so does storing.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openSqliteJournal } from '../../../server/store/sqliteJournal.ts';
import { startServer } from '../../support/serverProcess.ts';
import { straced } from '../../support/strace.mjs';
import { hearAgain, joinAs, lead, leadAs, openSession } from '../../support/workshop.ts';

const folder = mkdtempSync(join(tmpdir(), 'full-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const child = new URL('journalChild.mjs', import.meta.url).pathname;
const worker = new URL('../../../dist/server/store/journalWorker.js', import.meta.url);

test.each([
  ['the disk is full', 'pwrite64:error=ENOSPC', /the disk is full/],
  ['the disk fails to write', 'pwrite64:error=EIO', /the disk fails or is full/],
  ['the disk fails to sync', 'fsync:error=EIO', /the disk fails or is full/],
])('T3, P10: while %s, appends are refused and reads go on; then all is as before', async (name, fault, why) => {
  const path = join(folder, `${name}.sqlite`);
  // The faults come when the file is open, and go again.
  const { stdout } = straced(['pwrite64', 'fsync'], [child, path, 'stubborn', '60'], {
    tamper: [`${fault}:when=${fault.startsWith('pwrite64') ? '60..80' : '30..40'}`],
  });
  const said = stdout.trim().split('\n');
  const answered = said.flatMap((line) => /^answered (.*)/.exec(line)?.[1] ?? []);
  const refusals = said.filter((line) => line.startsWith('refused'));
  process.stdout.write(`${name}: ${answered.length} answered, ${refusals.length} refused\n`);
  expect(refusals.length).toBeGreaterThan(2);
  for (const refusal of refusals) expect(refusal).toMatch(why);
  expect(said.at(-1)).toBe('answered key-59');
  const journal = await openSqliteJournal(path, worker);
  const stored = (await journal.read('ROOM')).entries.map(({ request }) => request);
  expect(stored).toEqual(answered.map((key) => `1/${key}`));
  await journal.close();
});

/** The size that no file of a process may exceed from now on: to it, the disk is full. */
function limitFiles(pid: number, bytes: number | 'unlimited'): void {
  const { status, stderr } = spawnSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`prlimit (util-linux) is needed: ${stderr}`);
}

test('T3, P10: a server on a full disk says so, shows everything, and stores again without a restart', async () => {
  const server = await startServer();
  const opened = await openSession(server.url);
  const console = await leadAs(server.url, opened);
  await console.ask(lead('StartRound'));
  const anna = await joinAs(server.url, opened.code);
  for (let i = 0; i < 3; i++) expect(await anna.ask(hearAgain(0))).toMatchObject({ ok: true });

  limitFiles(server.pid(), 4096);
  const request = { id: 'the-same-all-the-time', ...hearAgain(0) };
  for (let i = 0; i < 5; i++) expect(await anna.ask(request)).toEqual({ ok: false, reason: 'not-stored' });
  await console.sees((view) => !view.storing);
  await expect(openSession(server.url)).rejects.toThrow('no session: 503');
  const again = await joinAs(server.url, opened.code, anna.secret);
  expect(again.view().activity?.own.marks).toEqual([[0, 3]]);

  limitFiles(server.pid(), 'unlimited');
  expect(await anna.ask(request)).toMatchObject({ ok: true });
  await console.sees((view) => view.storing);
  expect(await anna.ask(request)).toMatchObject({ ok: true });
  expect(await openSession(server.url)).toHaveProperty('code');
  await server.kill();
  await server.start();
  const after = await joinAs(server.url, opened.code, anna.secret);
  expect(after.view().activity?.own.marks).toEqual([[0, 4]]);
  for (const client of [console, anna, again, after]) client.close();
  await server.destroy();
});
