// Over plain HTTP: the page, its headers, and how a session is opened or refused.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isJoinCode } from '#shared/protocol/joinCode.ts';
import { CASE_TITLE_MAX } from '#shared/protocol/limits.ts';
import { ask, openPolling } from '../support/rawClient.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { aSession, openSession, screenSecretOf } from '../support/workshop.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.destroy());

const post = (body: unknown, type = 'application/json') =>
  fetch(`${server.url}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

test('every address of the game gives the page, which asks nobody else for anything', async () => {
  for (const path of ['/', '/open', '/K7QF4M', '/k7q-f4m', '/console/K7QF4M', '/screen/K7QF4M']) {
    const response = await fetch(server.url + path);
    expect(response.status, path).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(await response.text()).not.toMatch(/(src|href)="(https?:)?\/\//);
  }
});

test('scripts and styles are kept for ever, and come compressed', async () => {
  const page = await (await fetch(server.url)).text();
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? '';
  const response = await fetch(server.url + script, { headers: { 'accept-encoding': 'br' } });
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toContain('immutable');
  expect(response.headers.get('content-encoding')).toBe('br');
  expect(response.headers.get('content-type')).toContain('text/javascript');
  expect((await response.text()).length).toBeGreaterThan(1_000);
  const plain = await fetch(server.url + script, { headers: { 'accept-encoding': 'identity' } });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect((await fetch(`${server.url}/assets/nothing.js`)).status).toBe(404);
  expect((await fetch(`${server.url}/assets/..%2f..%2fserver%2fmain.js`)).status).toBe(404);
  expect((await fetch(`${server.url}/nothing.php`)).status).toBe(404);
});

test('a file that cannot be had as asked for is refused in words that nobody keeps', async () => {
  const page = await (await fetch(server.url)).text();
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? '';
  for (const asked of [{ range: 'bytes=99999999-' }, { 'if-match': '"another"' }]) {
    const response = await fetch(server.url + script, { headers: { 'accept-encoding': 'br', ...asked } });
    expect(response.status).toBe(400);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.json()).toEqual({ reason: 'malformed' });
  }
});

test('what cannot be had is said, whatever the method and the protocol', async () => {
  for (const path of ['/', '/api/rooms', '/healthz', '/socket.iox/'])
    for (const upgrade of ['h2c', 'websocket'])
      expect((await ask(server.url + path, { headers: { connection: 'Upgrade', upgrade } })).status).toBe(400);
  const polling = await openPolling(server.url);
  for (const method of ['PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH'])
    expect((await ask(polling.address, { method })).status).toBe(405);
  polling.close();
  // Such a request for a websocket ends its connection, and nothing else.
  const upgrade = { connection: 'Upgrade', upgrade: 'websocket' };
  await expect(ask(polling.address, { method: 'PUT', headers: upgrade })).rejects.toThrow('hang up');
  expect((await ask(`${server.url}/healthz`)).status).toBe(200);
});

test('health answers', async () => {
  expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: 'ok' });
});

test('a session opens with a code and a secret, each time others', async () => {
  const opened = [await openSession(server.url), await openSession(server.url, { language: 'en', size: 3 })];
  for (const { code, facilitatorSecret } of opened) {
    expect(isJoinCode(code)).toBe(true);
    expect(facilitatorSecret).toMatch(/^[\w-]{22}$/);
  }
  expect(opened[0]?.code).not.toBe(opened[1]?.code);
  const screens = await Promise.all(opened.map((each) => screenSecretOf(server.url, each)));
  expect(new Set([...screens, ...opened.map((each) => each.facilitatorSecret)]).size).toBe(4);
});

test('a session that cannot be opened says why', async () => {
  const refused = async (body: unknown, type?: string) => {
    const response = await post(body, type);
    return [response.status, (await response.json()) as unknown];
  };
  const malformed = [400, { reason: 'malformed' }];
  expect(await refused({ ...aSession, deck: 'no-such-deck' })).toEqual([400, { reason: 'unknown-deck' }]);
  expect(await refused({ ...aSession, admin: true })).toEqual(malformed);
  expect(await refused({ ...aSession, size: 6 })).toEqual(malformed);
  expect(await refused({ ...aSession, keepHours: 999_999 })).toEqual(malformed);
  expect(await refused({ ...aSession, case: { ...aSession.case, title: '' } })).toEqual(malformed);
  expect(await refused({ ...aSession, case: { ...aSession.case, title: 'x'.repeat(CASE_TITLE_MAX + 1) } })).toEqual(
    malformed,
  );
  expect(await refused('{')).toEqual(malformed);
  expect(await refused('x'.repeat(50_000))).toEqual(malformed);
  expect(await refused(aSession, 'text/plain')).toEqual(malformed);
});

test('an address that is none says so', async () => {
  expect((await fetch(`${server.url}/api/nothing`)).status).toBe(404);
  expect((await fetch(`${server.url}/api/rooms/CCCCCC/links`, { method: 'POST' })).status).toBe(403);
  const bearer = { authorization: `Bearer ${'a'.repeat(22)}` };
  expect((await fetch(`${server.url}/api/rooms/CCCCCC/links`, { method: 'POST', headers: bearer })).status).toBe(404);
  expect((await fetch(`${server.url}/api/rooms/xx/tally?format=csv&round=1`, { headers: bearer })).status).toBe(404);
});
