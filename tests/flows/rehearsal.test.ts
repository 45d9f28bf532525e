// A rehearsal over real sockets, on a clock that the test sets: from the one request to the file that is taken home, and
// nothing of it anywhere afterwards.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OpenAnswer } from '#shared/protocol/openRequest.ts';
import { rehearsalSession } from '#shared/rehearsal/rehearsalSession.ts';
import { noMetrics } from '../../server/monitoring/metrics.ts';
import { T0 } from '../support/builders.ts';
import { runApp, type RunningApp } from '../support/inProcess.ts';
import { joinAs, lead, leadAs, ofRoom, openSession, show, watchAs } from '../support/workshop.ts';

const SECOND = 1000;
let clock: number;
let dataDir: string;
let server: RunningApp;
let changes: string[];
beforeEach(async () => {
  clock = T0;
  changes = [];
  dataDir = mkdtempSync(join(tmpdir(), 'rehearsal-'));
  const metrics = { ...noMetrics, room: (change: string) => changes.push(change) };
  server = await runApp({ dataDir, now: () => clock, metrics, settings: { origins: [], trustProxy: 1 } });
});
afterEach(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true });
});

const ask = (from = '192.0.2.1', body: object = { language: 'nl' }) =>
  fetch(`${server.url}/api/rehearsals`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
    body: JSON.stringify(body),
  });
const rehearse = async (): Promise<OpenAnswer> => {
  const response = await ask();
  expect(response.status).toBe(201);
  return (await response.json()) as OpenAnswer;
};
const fileOf = ({ code, facilitatorSecret }: OpenAnswer, format: string) =>
  fetch(`${server.url}/api/rooms/${code}/tally?format=${format}&round=session`, {
    headers: { authorization: `Bearer ${facilitatorSecret}` },
  });
const fingerprint = (secret: string) => createHash('sha256').update(secret).digest('base64url');
/** The bytes of every file that there is. */
const bytes = () =>
  readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');

test('twelve invented participants play it: one late, one cut off, one with a bingo, and a file to take home', async () => {
  const opened = await rehearse();
  const desk = await leadAs(server.url, opened);
  const screen = await watchAs(server.url, opened);
  clock += 15 * SECOND;
  await desk.sees(({ joined, presence }) => joined === 11 && presence.phones === 11);
  const phone = await joinAs(server.url, opened.code);
  expect([desk, screen, phone].map((each) => each.view().rehearsal)).toEqual([true, true, true]);

  await desk.ask(lead('StartRound'));
  clock += 25 * SECOND;
  await desk.sees(({ joined, presence }) => joined === 13 && presence.phones === 13);
  clock += 10 * SECOND;
  await desk.sees(({ presence }) => presence.phones === 12);
  clock += 15 * SECOND;
  await desk.sees(({ presence }) => presence.phones === 13);
  expect(desk.view().activity?.bingos).toHaveLength(0);
  clock += 12 * SECOND;
  const { activity } = await desk.sees((view) => view.activity?.bingos.length === 1);
  expect(activity?.bingos[0]?.phrases.length).toBeGreaterThanOrEqual(4);
  await desk.ask(show({ what: 'bingo', bingo: 0 }));
  await screen.sees((view) => view.activity?.show.what === 'bingo');

  clock += 40 * SECOND;
  await desk.ask(lead('EndRound'));
  const { tally } = (await desk.sees((view) => view.activity?.phase === 'ended')).activity!;
  expect(tally?.phrases.filter(({ hearings }) => hearings > 0).length).toBeGreaterThan(8);
  expect(tally?.cards).toBe(13);
  const json = (await (await fileOf(opened, 'json')).json()) as object;
  expect(json).toMatchObject({ rehearsal: true });
  const schema = JSON.parse(readFileSync(new URL('../../server/exports/tally.schema.json', import.meta.url), 'utf8'));
  expect(new Ajv2020({ strictTypes: false }).validate(schema as object, json)).toBe(true);
  const csv = await fileOf(opened, 'csv');
  expect(csv.headers.get('content-disposition')).toContain('filename="oefensessie-bingo-turflijst-');
  const [header, ...rows] = (await csv.text()).trimEnd().split('\r\n');
  expect(header).toMatch(/;Oefensessie$/);
  expect(rows.every((row) => row.endsWith(';ja'))).toBe(true);
  for (const client of [desk, screen, phone]) client.close();
  expect(server.errors).toEqual([]);
});

test('nothing of it is ever in the data files, and it is gone when it is closed', async () => {
  const opened = await rehearse();
  const desk = await leadAs(server.url, opened);
  clock += 15 * SECOND;
  await desk.sees(({ joined }) => joined === 11);
  const phone = await joinAs(server.url, opened.code);
  await desk.ask(lead('StartRound'));
  clock += 70 * SECOND;
  await desk.sees(({ activity }) => activity?.bingos.length === 1);
  await desk.ask(lead('EndRound'));
  const session = rehearsalSession('nl');
  const canaries = [
    opened.code,
    session.case.title,
    session.deal.deck.phrases[0]!.sentence,
    ...[opened.facilitatorSecret, phone.secret].map(fingerprint),
    '"Marked"',
  ];
  for (const canary of canaries) expect(bytes()).not.toContain(canary);
  expect(await desk.ask(ofRoom('CloseRoom'))).toMatchObject({ ok: true });
  await expect(leadAs(server.url, opened)).rejects.toThrow('room-closed');
  await server.app.sweep();
  for (const canary of canaries) expect(bytes()).not.toContain(canary);
  expect(changes).toEqual(['rehearsed']);

  // The same search finds a session that is kept.
  const { code } = await openSession(server.url, { deck: 'first-try' });
  for (const found of [code, session.deal.deck.phrases[0]!.sentence]) expect(bytes()).toContain(found);
  for (const client of [desk, phone]) client.close();
});

test('left alone it ends by itself, between a quarter of an hour and half an hour', async () => {
  const opened = await rehearse();
  clock += 16 * SECOND;
  const desk = await leadAs(server.url, opened);
  await desk.sees(({ joined }) => joined === 11);
  clock += 14 * 60 * SECOND;
  await server.app.sweep();
  expect(desk.socket.connected).toBe(true);
  clock += 16 * 60 * SECOND;
  await server.app.sweep();
  await expect(leadAs(server.url, opened)).rejects.toThrow('room-expired');
  desk.close();
});

test('they obey the same rules: at a closed door the latecomer waits until she is let in', async () => {
  const desk = await leadAs(server.url, await rehearse());
  clock += 15 * SECOND;
  await desk.sees(({ joined }) => joined === 11);
  await desk.ask(ofRoom('CloseDoor'));
  await desk.ask(lead('StartRound'));
  clock += 25 * SECOND;
  await desk.sees(({ presence }) => presence.waiting === 1);
  expect(desk.view().joined).toBe(11);
  await desk.ask(ofRoom('AdmitWaiting'));
  await desk.sees(({ joined }) => joined === 12);
  // She knocks again, and is in.
  clock += 4 * SECOND;
  await desk.sees(({ presence }) => presence.phones === 12 && presence.waiting === 0);
  desk.close();
});

test('nobody marks while the round stands still', async () => {
  const opened = await rehearse();
  const desk = await leadAs(server.url, opened);
  clock += 15 * SECOND;
  await desk.sees(({ joined }) => joined === 11);
  await desk.ask(lead('StartRound'));
  clock += 22 * SECOND;
  await desk.sees(({ joined }) => joined === 12);
  await desk.ask(lead('PauseRound'));
  clock += 90 * SECOND;
  await desk.ask(lead('ResumeRound'));
  expect(desk.view().activity?.bingos).toEqual([]);
  // A minute of play, whatever stood still in between.
  clock += 37 * SECOND;
  expect((await desk.sees(({ activity }) => activity?.phase === 'running')).activity?.bingos).toEqual([]);
  clock += 3 * SECOND;
  await desk.sees(({ activity }) => activity?.bingos.length === 1);
  desk.close();
});

test('an address opens so many at once, and all together no more than the server bears', async () => {
  expect((await ask('192.0.2.9', { language: 'nl', deck: 'first-try' })).status).toBe(400);
  const statuses = (from: string) => Promise.all(Array.from({ length: 20 }, async () => (await ask(from)).status));
  expect(await statuses('192.0.2.1')).toEqual(Array.from({ length: 20 }, () => 201));
  const refused = await ask('192.0.2.1');
  expect([refused.status, await refused.json()]).toEqual([429, { reason: 'too-fast' }]);
  expect(await statuses('192.0.2.2')).toEqual(Array.from({ length: 20 }, () => 201));
  const full = await ask('192.0.2.3');
  expect([full.status, await full.json()]).toEqual([503, { reason: 'server-full' }]);
  // Whoever opens a session in earnest does not notice.
  await openSession(server.url);
});
