// P11: after wiping, no byte of a session is found in what a server keeps: data, log, backups, or what it printed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OpenAnswer } from '#shared/protocol/openRequest.ts';
import { fingerprint } from '../../../server/rooms/secrets.ts';
import { type ServerProcess, startServer } from '../../support/serverProcess.ts';
import { aSession, callBingo, hearAgain, joinAs, lead, leadAs, mark, openSession } from '../../support/workshop.ts';
import { tracesOf } from './tracesOf.ts';

let server: ServerProcess;
beforeEach(async () => {
  server = await startServer({ LOG_LEVEL: 'trace' });
});
afterEach(() => server.destroy());

const root = new URL('../../..', import.meta.url).pathname;
function backUp(): void {
  const { status, stderr } = spawnSync(process.execPath, ['server/backup.mjs'], {
    cwd: root,
    env: { ...process.env, DATA_DIR: server.dataDir },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

/** A session with a bird's name in every text field, and what may not be found of it once it is wiped. */
async function played(bird: string) {
  const words = [`${bird}titel é`, `${bird}verhaal “ё”`, `${bird}woorden 🐤`] as const;
  const [title, story, said] = words;
  const opened = await openSession(server.url, { case: { ...aSession.case, title, story, words: said } });
  const console = await leadAs(server.url, opened);
  await console.ask(lead('StartRound'));
  const anna = await joinAs(server.url, opened.code);
  const requests = [0, 1, 2, 3, 4].map((square) => ({ id: `${bird}-${square}-verzoek`, ...mark(square) }));
  for (const request of requests) await anna.ask(request);
  await anna.ask(callBingo('row-1'));
  await anna.ask({ id: `${bird}-nog-eens`, ...hearAgain(0) });
  const marks = [fingerprint(anna.secret), ...requests.map(({ id }) => id), `${bird}-nog-eens`];
  return { opened, console, anna, words, marks, all: [opened.code, ...words, ...marks, ...secretsOf(opened)] };
}

const secretsOf = ({ facilitatorSecret }: OpenAnswer) => [facilitatorSecret, fingerprint(facilitatorSecret)];
const traces = (texts: readonly string[]) => tracesOf(texts, server.dataDir, server.output());

/** Makes SQLite move all that is in the log into the data file. */
function checkpoint(): void {
  const db = new DatabaseSync(join(server.dataDir, 'bingo.sqlite'));
  db.exec('PRAGMA wal_checkpoint(PASSIVE)');
  db.close();
}

test.each([
  ['while it runs', () => undefined],
  ['right after a checkpoint', checkpoint],
])(
  'P11: a wiped session leaves no byte behind, %s and after a restart; its neighbour stays whole',
  async (_, first) => {
    const wiped = await played('Kanarie');
    const neighbour = await played('Nachtegaal');
    backUp();
    await wiped.anna.ask(hearAgain(2));
    backUp();
    first();
    for (const text of [...wiped.words, ...wiped.marks, wiped.opened.code]) expect(traces([text])).not.toEqual([]);

    expect(await wiped.console.ask({ kind: 'room', type: 'WipeRoom' })).toMatchObject({ ok: true });
    expect(traces(wiped.all)).toEqual([]);
    for (const text of [...neighbour.words, ...neighbour.marks])
      expect(
        traces([text]).some((trace) => trace.includes('in backups/')),
        text,
      ).toBe(true);

    const again = joinAs(server.url, wiped.opened.code, wiped.anna.secret);
    await expect(again).rejects.toThrow('room-closed');
    await server.kill();
    await server.start();
    expect(traces(wiped.all)).toEqual([]);
    await server.stop();
    expect(traces(wiped.all)).toEqual([]);
    await server.start();
    const back = await joinAs(server.url, neighbour.opened.code, neighbour.anna.secret);
    expect(back.view().activity?.own.marks).toHaveLength(5);
    for (const client of [wiped.console, wiped.anna, neighbour.console, neighbour.anna, back]) client.close();
  },
);

test('P11: a closed session leaves no mark, no key of a seat and no request behind, in backups neither', async () => {
  const { opened, console, anna, words, marks } = await played('Merel');
  backUp();
  expect(traces(marks).length).toBeGreaterThan(2 * marks.length);
  expect(await console.ask({ kind: 'room', type: 'CloseRoom' })).toMatchObject({ ok: true });
  expect(traces(marks)).toEqual([]);
  // What may be taken home is still there, and so is it in the backup.
  expect(traces([words[0]]).filter((trace) => trace.includes('as it is in'))).toHaveLength(2);
  const file = await fetch(`${server.url}/api/rooms/${opened.code}/tally?format=json&round=session`, {
    headers: { authorization: `Bearer ${opened.facilitatorSecret}` },
  });
  expect(file.status).toBe(200);
  await server.kill();
  await server.start();
  expect(traces(marks)).toEqual([]);
  for (const client of [console, anna]) client.close();
});
