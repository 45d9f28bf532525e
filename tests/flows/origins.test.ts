// Another site's page cannot use a visitor's browser to speak to this server, by either transport or over plain HTTP.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, transportNames, transports } from '../support/rawClient.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { aSession, openSession } from '../support/workshop.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer({ ORIGINS: 'https://bingo.example.org' });
});
afterAll(() => server.destroy());

const port = () => new URL(server.url).port;
type Headers = Readonly<Record<string, string>>;

const foreign: readonly (() => Headers)[] = [
  () => ({ origin: 'http://evil.example' }),
  () => ({ origin: 'null' }),
  () => ({ origin: `http://localhost:${Number(port()) + 1}` }),
  () => ({ origin: 'http://bingo.example.org' }),
  () => ({ origin: 'https://bingo.example.org.evil.example' }),
  // A name that was made to lead here: what the browser calls the same origin.
  () => ({ origin: `http://evil.example:${port()}`, host: `evil.example:${port()}` }),
  () => ({ 'host': `evil.example:${port()}`, 'sec-fetch-site': 'same-origin' }),
  () => ({ 'sec-fetch-site': 'cross-site' }),
  () => ({ 'sec-fetch-site': 'same-site' }),
];
const ours: readonly (() => Headers)[] = [
  () => ({}),
  () => ({ 'sec-fetch-site': 'same-origin' }),
  () => ({ origin: server.url }),
  () => ({ origin: `http://localhost:${port()}` }),
  () => ({ origin: `http://[::1]:${port()}` }),
  () => ({ 'origin': 'https://bingo.example.org', 'sec-fetch-site': 'same-origin' }),
  () => ({ host: 'bingo.example.org' }),
];

describe.each(transportNames)('the handshake by %s', (name) => {
  test.each(foreign)('refuses a foreign page (%#)', async (headers) => {
    await expect(transports[name](server.url, { headers: headers() })).rejects.toThrow(
      name === 'polling' ? '403' : '400',
    );
  });
  test.each(ours)('lets our own in (%#)', async (headers) => {
    const connection = await transports[name](server.url, { headers: headers() });
    expect(await connection.receive('0')).toContain('"sid"');
    connection.close();
  });
});

describe('over HTTP', () => {
  const changes = [
    ['POST', '/api/rooms'],
    ['POST', '/api/rooms/K7QF4M/deal'],
    ['POST', '/api/rooms/K7QF4M/links'],
    ['POST', '/api/rooms/K7QF4M/links/facilitator'],
    ['DELETE', '/api/rooms/K7QF4M/links/assistant'],
    ['PUT', '/api/whatever-comes-later'],
    ['PATCH', '/'],
  ] as const;
  test.each(changes)('%s %s is refused to a foreign page, before anybody looks at it', async (method, path) => {
    for (const headers of foreign) {
      const answer = await ask(server.url + path, {
        method,
        headers: { 'content-type': 'application/json', ...headers() },
        body: JSON.stringify(aSession),
      });
      expect([answer.status, JSON.parse(answer.text)]).toEqual([403, { reason: 'foreign-page' }]);
    }
  });
  test('a session is opened by our own page', async () => {
    for (const headers of ours) {
      const answer = await ask(`${server.url}/api/rooms`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers() },
        body: JSON.stringify(aSession),
      });
      expect(answer.status).toBe(201);
    }
  });
  test('no answer may be read, or embedded, by another site', async () => {
    const { code } = await openSession(server.url);
    for (const path of ['/', `/${code}`, '/api/address', '/healthz', '/socket.io/?EIO=4&transport=polling']) {
      const { headers } = await ask(server.url + path, { headers: { origin: server.url } });
      expect(headers.get('access-control-allow-origin'), path).toBeNull();
      expect(headers.get('cross-origin-resource-policy'), path).toBe('same-origin');
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    }
  });
});

test('the operator is told which setting to change, and not who was refused', async () => {
  const own = await startServer({ TRUST_PROXY: '1' });
  const headers = { 'origin': 'https://bingo.gemeente.example', 'x-forwarded-for': '198.51.100.77' };
  for (let i = 0; i < 50; i++) await ask(`${own.url}/api/rooms`, { method: 'POST', headers });
  await ask(`${own.url}/api/rooms`, { method: 'POST', headers: { origin: 'null\tforged line' } });
  await own.destroy();
  expect(own.output()).toMatch(/"setting":"ORIGINS","text":"[^"]+set ORIGINS to what browsers show\."/);
  expect(own.output()).not.toMatch(/198\.51\.100\.77|forged|gemeente/);
  // Once, however often it happens.
  expect(own.output().match(/set ORIGINS/g)).toHaveLength(1);
});
