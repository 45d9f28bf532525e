// Behind the proxy whose settings stand ready: the whole game by both transports, and the address that people really have.
import { nanoid } from 'nanoid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { letters } from '#shared/domain/taxonomy.ts';
import { DECK_BODY_MAX } from '#shared/protocol/limits.ts';
import { findNginx } from '../support/nginx.mjs';
import { type ProxyProcess, startProxy, toldSettings } from '../support/proxyProcess.ts';
import { ask, askPacket, type From, knock, transportNames, transports } from '../support/rawClient.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { aSession, lead, mark } from '../support/workshop.ts';

let server: ServerProcess;
let proxy: ProxyProcess;
beforeAll(async () => {
  const nginx = findNginx();
  if (!nginx) throw new Error('no nginx');
  server = await startServer(toldSettings());
  proxy = await startProxy(nginx, server.port);
}, 300_000);
afterAll(async () => {
  await proxy.destroy();
  await server.destroy();
});

const NAME = 'bingo.example.org';
/** A visitor's browser at one of this machine's addresses. */
const visitor = (localAddress = '127.0.0.1', headers: Readonly<Record<string, string>> = {}): From => ({
  ca: proxy.ca,
  servername: NAME,
  localAddress,
  headers: { host: NAME, origin: `https://${NAME}`, ...headers },
});
const post = (path: string, body: unknown, from = visitor()) =>
  ask(proxy.url + path, {
    ...from,
    method: 'POST',
    headers: { ...from.headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
async function openHere(): Promise<{ code: string; facilitatorSecret: string }> {
  const { status, text } = await post('/api/rooms', aSession);
  expect(status).toBe(201);
  return JSON.parse(text) as { code: string; facilitatorSecret: string };
}
const join = (code: string, from = visitor(), open?: (typeof transports)['websocket']) =>
  knock(proxy.url, { role: 'participant', code, secret: nanoid(22) }, from, open);
const guess = async (from: From): Promise<string> => {
  const { answer, connection } = await join('CCCCCC', from);
  connection.close();
  return answer;
};

test('it is told how to start the game behind it', () =>
  expect(toldSettings()).toEqual({ HOST: '127.0.0.1', ORIGINS: `https://${NAME}`, TRUST_PROXY: '1' }));

test('the page comes over TLS, with the rules of the game itself, and plain http leads there', async () => {
  const page = await ask(proxy.url, visitor());
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page.headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}$/);
  const plain = await ask(`${proxy.plainUrl}/K7QF4M?x=1`, { headers: { host: NAME } });
  expect([plain.status, plain.headers.get('location')]).toEqual([301, `https://${NAME}/K7QF4M?x=1`]);
});

test.each(transportNames)('a round is played by %s', async (name) => {
  const { code, facilitatorSecret } = await openHere();
  const hello = { role: 'facilitator', code, secret: facilitatorSecret } as const;
  const desk = await knock(proxy.url, hello, visitor(), transports[name]);
  await desk.connection.send(askPacket(1, { id: nanoid(), ...lead('StartRound') }));
  expect(await desk.connection.receive('431')).toContain('"ok":true');
  const phone = await knock(
    proxy.url,
    { role: 'participant', code, secret: nanoid(22) },
    visitor('127.0.0.2'),
    transports[name],
  );
  expect(phone.answer).toBe('in');
  await phone.connection.send(askPacket(1, { id: nanoid(), ...mark(3) }));
  expect(await phone.connection.receive('431')).toContain('"marks":[[3,1]]');
  // And what the server has to say by itself arrives.
  await desk.connection.send(askPacket(2, { id: nanoid(), ...lead('EndRound') }));
  expect(await phone.connection.receive(/^42\["view".*"phase":"ended"/)).toContain('"view"');
  for (const { connection } of [desk, phone]) connection.close();
});

test('the largest deck that there can be gets through', async () => {
  const phrases = Array.from({ length: 300 }, (_, i) => ({
    letter: letters[i % letters.length],
    argument: null,
    cell: `${'€'.repeat(22)} ${i}`,
    sentence: `${'€'.repeat(86)} ${i}`,
  }));
  const body = { ...aSession, deck: { name: 'Groot', kind: 'defence', phrases } };
  expect(JSON.stringify(body).length).toBeLessThan(DECK_BODY_MAX);
  expect(Buffer.byteLength(JSON.stringify(body))).toBeGreaterThan(100_000);
  expect((await post('/api/rooms', body)).status).toBe(201);
});

test('a page of another site is refused, by whatever name it came', async () => {
  for (const headers of [
    { origin: 'https://evil.example' },
    { origin: `http://${NAME}` },
    { origin: `https://${NAME}.evil.example`, host: `${NAME}.evil.example` },
  ]) {
    for (const name of transportNames)
      await expect(transports[name](proxy.url, visitor('127.0.0.1', headers)), headers.origin).rejects.toThrow(
        /40[03]/,
      );
    expect((await post('/api/rooms', aSession, visitor('127.0.0.1', headers))).text).toBe('{"reason":"foreign-page"}');
  }
  // Our own page only reads, and says no origin; a name that was made to lead here does the same.
  const reading = (host: string) => ({ ...visitor(), headers: { host, 'sec-fetch-site': 'same-origin' } });
  const own = await transports.polling(proxy.url, reading(NAME));
  own.close();
  await expect(transports.polling(proxy.url, reading('evil.example'))).rejects.toThrow('403');
});

test('who guesses is known by her own address, whatever she writes about it', async () => {
  const [guesser, neighbour] = ['127.0.0.41', '127.0.0.42'];
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, i) => guess(visitor(guesser, { 'x-forwarded-for': `198.51.100.${i}` }))),
  );
  expect(answers.filter((answer) => answer === 'unknown-room').length).toBeGreaterThanOrEqual(30);
  expect(answers.filter((answer) => answer === 'too-fast').length).toBeGreaterThanOrEqual(20);
  // Nor can she use up what somebody else may.
  expect(await guess(visitor(neighbour, { 'x-forwarded-for': guesser }))).toBe('unknown-room');
});

test('a hall of 300 comes in from one address, while codes are guessed from it', async () => {
  const hall = '127.0.0.77';
  const { code } = await openHere();
  let isFull = false;
  let guesses = 0;
  const goOn = async (): Promise<void> => {
    while (!isFull) {
      await guess(visitor(hall)).catch(() => undefined);
      guesses++;
    }
  };
  for (let i = 0; i < 6; i++) void goOn();
  while (guesses < 60) await new Promise((resolve) => setTimeout(resolve, 20));
  const began = performance.now();
  const arrive = async () => {
    for (;;) {
      const phone = await join(code, visitor(hall));
      if (phone.answer === 'in') return phone.connection;
      expect(phone.answer).toBe('too-fast');
      phone.connection.close();
      await new Promise((resolve) => setTimeout(resolve, 1_500 + 1_000 * Math.random()));
    }
  };
  const phones = await Promise.all(
    Array.from({ length: 300 }, async (_, i) => {
      await new Promise((resolve) => setTimeout(resolve, i * 20));
      return arrive();
    }),
  );
  process.stdout.write(`300 joined in ${Math.round(performance.now() - began)} ms, beside ${guesses} wrong codes\n`);
  isFull = true;
  const answers = await Promise.all(
    phones.map(async (phone) => {
      await phone.send(askPacket(1, { id: nanoid(), ...mark(0) }));
      return phone.receive('431');
    }),
  );
  expect(answers.filter((answer) => answer.includes('not-started'))).toHaveLength(300);
  for (const phone of phones) phone.close();
}, 120_000);

test('nothing of all this was written down on its way', () => {
  const written = proxy.written();
  expect(written['access.log']).toBe('');
  expect(Object.keys(written).toSorted()).toEqual(['access.log', 'bingo.log']);
  expect(written['bingo.log']).not.toContain('temporary file');
  expect(server.output()).not.toMatch(/127\.0\.0\.(?:2|41|42|77)|198\.51/);
});
