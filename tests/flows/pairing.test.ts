// A screen on another machine, opened by a code of six digits that the facilitator types at her desk.
import { beforeEach, expect, test } from 'vitest';
import type { PairingState, WaitingScreen } from '#shared/protocol/pairing.ts';
import { runApp } from '../support/inProcess.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { ask } from '../support/rawClient.ts';
import { connectAs, openSession, screenSecretOf } from '../support/workshop.ts';

let server: ServerProcess;
beforeEach(async () => {
  server = await startServer({ TRUST_PROXY: '1' });
  return () => server.destroy();
});

const [VENUE, ELSEWHERE] = ['198.51.100.7', '203.0.113.9'];
type Led = { readonly code: string; readonly facilitatorSecret: string };

const post = (path: string, headers: Record<string, string> = {}, body?: object, address = VENUE, url = server.url) =>
  ask(url + path, {
    method: 'POST',
    headers: { 'x-forwarded-for': address, 'content-type': 'application/json', ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
const begin = async (address = VENUE, url = server.url): Promise<WaitingScreen> =>
  JSON.parse((await post('/api/screens', {}, undefined, address, url)).text) as WaitingScreen;
const look = async (ticket: string, url = server.url): Promise<PairingState> =>
  JSON.parse(
    (await post('/api/screens/wait', { authorization: `Bearer ${ticket}` }, undefined, VENUE, url)).text,
  ) as PairingState;
/** What the desk is told: nothing where it worked. */
async function pair(
  { code, facilitatorSecret }: Led,
  pairingCode: string,
  address = VENUE,
  url = server.url,
): Promise<string> {
  const headers = { authorization: `Bearer ${facilitatorSecret}` };
  const { text } = await post(`/api/rooms/${code}/screens`, headers, { pairingCode }, address, url);
  return text && (JSON.parse(text) as { reason: string }).reason;
}
/** A code that no screen of this test waits under. */
const wrongCode = (i: number, taken: string) => {
  const code = String(i).padStart(6, '0');
  return code === taken ? '999999' : code;
};

test('the screen of the code that she types shows her session, with the secret of the screen link and no other', async () => {
  const opened = await openSession(server.url);
  const [hers, another] = [await begin(), await begin()];
  expect(hers.pairingCode).toMatch(/^\d{6}$/);
  expect(await look(hers.ticket)).toEqual({ state: 'waiting' });
  expect(await pair(opened, hers.pairingCode)).toBe('');
  const screenSecret = await screenSecretOf(server.url, opened);
  expect(await look(hers.ticket)).toEqual({ state: 'opened', code: opened.code, screenSecret });
  expect(await look(another.ticket)).toEqual({ state: 'waiting' });
  const screen = await connectAs(server.url, { role: 'screen', code: opened.code, secret: screenSecret });
  expect(screen.view().audience).toBe('screen');
  screen.close();
});

test('only who leads a session opens it on a screen, and a code works once', async () => {
  const [opened, other] = [await openSession(server.url), await openSession(server.url)];
  const { pairingCode, ticket } = await begin();
  const screenSecret = await screenSecretOf(server.url, opened);
  for (const secret of [screenSecret, other.facilitatorSecret])
    expect(await pair({ code: opened.code, facilitatorSecret: secret }, pairingCode)).toBe('wrong-link');
  expect(await look(ticket)).toEqual({ state: 'waiting' });
  expect(await pair(opened, pairingCode)).toBe('');
  expect(await pair(other, pairingCode)).toBe('unknown-screen');
  expect(await look(ticket)).toMatchObject({ state: 'opened', code: opened.code });
});

test('a code that is none, or wrong, or no code at all, is refused by name', async () => {
  const opened = await openSession(server.url);
  const { pairingCode, ticket } = await begin();
  expect(await pair(opened, wrongCode(1, pairingCode))).toBe('unknown-screen');
  for (const typed of ['', '12345', '1234567', 'K7QF4M', `${pairingCode} `])
    expect(await pair(opened, typed)).toBe('malformed');
  expect(await look('x'.repeat(22))).toEqual({ state: 'over' });
  expect(await look('')).toEqual({ state: 'over' });
  expect(await look(ticket)).toEqual({ state: 'waiting' });
});

test('whoever guesses at screens is slowed down, right or wrong, and another venue is not', async () => {
  // By a clock that stands still: what is spent stays spent.
  const still = await runApp({ steady: () => 0, settings: { origins: [], trustProxy: 1 } });
  const opened = await openSession(still.url);
  const { pairingCode, ticket } = await begin(ELSEWHERE, still.url);
  const guess = (i: number) => pair(opened, wrongCode(i, pairingCode), VENUE, still.url);
  const first = await Promise.all(Array.from({ length: 31 }, (_, i) => guess(i)));
  expect(new Set(first)).toEqual(new Set(['unknown-screen']));
  // A few wait their turn; then there is no turn left.
  const waiting = Promise.allSettled([guess(31), guess(32), guess(33)]);
  await expect.poll(() => guess(34)).toBe('too-fast');
  expect(await pair(opened, pairingCode, VENUE, still.url)).toBe('too-fast');
  expect(await look(ticket, still.url)).toEqual({ state: 'waiting' });
  expect(await pair(opened, pairingCode, ELSEWHERE, still.url)).toBe('');
  await still.close();
  await waiting;
});

test('an address that takes codes without end is slowed down alone, and its sessions go on', async () => {
  const opened = await openSession(server.url);
  const taken = await Promise.all(Array.from({ length: 140 }, () => post('/api/screens')));
  expect(taken.filter(({ status }) => status === 201).length).toBeLessThanOrEqual(130);
  expect(taken.filter(({ text }) => text === '{"reason":"too-fast"}').length).toBeGreaterThanOrEqual(10);
  const { pairingCode } = await begin(ELSEWHERE);
  expect(await pair(opened, pairingCode)).toBe('');
});

test('nothing of it is stored: after a restart the screen is told to ask anew', async () => {
  const opened = await openSession(server.url);
  const { pairingCode, ticket } = await begin();
  await server.kill();
  await server.start();
  expect(await look(ticket)).toEqual({ state: 'over' });
  expect(await pair(opened, pairingCode)).toBe('unknown-screen');
});
