// How a session ends: full, closed, wiped, expired. Each has its own reason, and nothing is left behind.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MAX_SEATS } from '#shared/domain/room.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { aSession, joinAs, lead, leadAs, mark, ofRoom, openSession } from '../support/workshop.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.destroy());

const closeRoom = ofRoom('CloseRoom');
const wipeRoom = ofRoom('WipeRoom');

test('a session has as many seats as it says; who had one keeps it', async () => {
  const { code } = await openSession(server.url);
  const secrets: string[] = [];
  for (let batch = 0; batch < MAX_SEATS / 50; batch++) {
    const phones = await Promise.all(Array.from({ length: 50 }, () => joinAs(server.url, code)));
    for (const phone of phones) {
      secrets.push(phone.secret);
      phone.close();
    }
  }
  await expect(joinAs(server.url, code)).rejects.toThrow('room-full');
  const again = await joinAs(server.url, code, secrets[100]);
  expect(again.view().seat).toBeGreaterThan(0);
  again.close();
});

test('a closed session says so to whoever comes, and lets the facilitator take her tallies home', async () => {
  const opened = await openSession(server.url);
  const console = await leadAs(server.url, opened);
  const anna = await joinAs(server.url, opened.code);
  await console.ask(lead('StartRound'));
  await anna.ask(mark(0));
  expect(await console.ask(closeRoom)).toMatchObject({ ok: true });
  expect(await anna.sees((view) => view.phase === 'closed')).toMatchObject({ activity: null });
  expect(await anna.ask(mark(1))).toEqual({ ok: false, reason: 'room-closed' });
  await expect(joinAs(server.url, opened.code)).rejects.toThrow('room-closed');
  const file = await tally(opened.code, opened.facilitatorSecret);
  expect(file.status).toBe(200);
  console.close();
  anna.close();
});

test('a wiped session leaves no byte behind, and its phones are told', async () => {
  const canary = 'KanarieZinVoorHetWissen';
  const opened = await openSession(server.url, { case: { ...aSession.case, title: canary, story: canary } });
  const console = await leadAs(server.url, opened);
  const anna = await joinAs(server.url, opened.code);
  await console.ask(lead('StartRound'));
  await anna.ask(mark(0));
  expect(bytesIn(server.dataDir)).toContain(canary);

  const told = new Promise((resolve) => anna.socket.once('disconnect', resolve));
  expect(await console.ask(wipeRoom)).toMatchObject({ ok: true });
  expect(await told).toBe('io server disconnect');
  await expect(joinAs(server.url, opened.code, anna.secret)).rejects.toThrow('room-closed');
  expect((await tally(opened.code, opened.facilitatorSecret)).status).toBe(410);
  const left = bytesIn(server.dataDir);
  expect(left).not.toContain(canary);
  expect(left).not.toContain(opened.code);
  console.close();
  anna.close();
});

test('a session that is kept for 0 hours is wiped as soon as it is closed', async () => {
  const opened = await openSession(server.url, { keepHours: 0 });
  const console = await leadAs(server.url, opened);
  await console.ask(closeRoom);
  await expect(joinAs(server.url, opened.code)).rejects.toThrow('room-closed');
  expect(bytesIn(server.dataDir)).not.toContain(opened.code);
  console.close();
});

test('sessions that are closed at the same moment are all told that it is done', async () => {
  const consoles = await Promise.all(
    Array.from({ length: 12 }, async () => leadAs(server.url, await openSession(server.url))),
  );
  const answers = await Promise.all(consoles.map((console) => console.ask(closeRoom)));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  for (const console of consoles) console.close();
});

const tally = (code: string, secret: string) =>
  fetch(`${server.url}/api/rooms/${code}/tally?format=json&round=session`, {
    headers: { authorization: `Bearer ${secret}` },
  });

const bytesIn = (folder: string): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('');
