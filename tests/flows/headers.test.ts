// What every answer tells the browser: to the letter, so that nothing falls out of it unnoticed.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../support/rawClient.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { openSession } from '../support/workshop.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.destroy());

test('the page may ask only this server, run only what is in its files, and be in nobody’s frame', async () => {
  const { headers } = await ask(server.url);
  expect(
    headers
      .get('content-security-policy')
      ?.split(';')
      .toSorted((a, b) => (a < b ? -1 : 1)),
  ).toEqual([
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "font-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    "require-trusted-types-for 'script'",
    "script-src 'self'",
    "style-src 'self'",
    'trusted-types worker',
    "worker-src 'self'",
  ]);
  expect(Object.fromEntries(headers)).toMatchObject({
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  expect(headers.get('x-powered-by')).toBeNull();
});

test('the page may use neither camera nor microphone, nor know where it is', async () => {
  const policy = (await ask(server.url)).headers.get('permissions-policy')?.split(', ') ?? [];
  for (const name of ['camera', 'microphone', 'geolocation', 'display-capture', 'usb', 'payment'])
    expect(policy).toContain(`${name}=()`);
  expect(policy.filter((rule) => !rule.endsWith('=()'))).toEqual([
    'clipboard-write=(self)',
    'fullscreen=(self)',
    'screen-wake-lock=(self)',
  ]);
});

test('a file that runs in the page brings the rules that are for files, and no kilobyte of others', async () => {
  const { text } = await ask(server.url);
  const files = [...text.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, path]) => path!);
  expect(files.length).toBeGreaterThan(2);
  for (const path of [...files, '/assets/nothing.js']) {
    const { headers } = await ask(`${server.url}${path}`);
    const own = [
      'content-security-policy',
      'cross-origin-resource-policy',
      'referrer-policy',
      'x-content-type-options',
    ];
    expect(
      own.map((name) => headers.get(name)),
      path,
    ).toEqual(["default-src 'none';frame-ancestors 'none'", 'same-origin', 'no-referrer', 'nosniff']);
    expect([...headers].join('\r\n').length, path).toBeLessThan(700);
  }
});

test('answers of one moment, or for one person, are kept nowhere', async () => {
  const opened = await openSession(server.url);
  const authorization = `Bearer ${opened.facilitatorSecret}`;
  const answers = [
    await ask(`${server.url}/api/address`),
    await ask(`${server.url}/api/nothing`),
    await ask(`${server.url}/api/rooms`, { method: 'POST', body: '{}' }),
    await ask(`${server.url}/api/rooms`, { method: 'POST', headers: { origin: 'http://evil.example' } }),
    await ask(`${server.url}/api/rooms/${opened.code}/links`, { method: 'POST', headers: { authorization } }),
    await ask(`${server.url}/api/rooms/${opened.code}/tally?format=json&round=session`, { headers: { authorization } }),
    await ask(`${server.url}/healthz`),
    await ask(`${server.url}/socket.io/?EIO=4&transport=polling`),
  ];
  for (const { headers, text } of answers) expect(headers.get('cache-control'), text).toBe('no-store');
});
