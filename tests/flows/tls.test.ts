// TLS by two files: the whole game over it, a renewed certificate without a restart, and one sentence where something is wrong.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { nanoid } from 'nanoid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, askPacket, knock, transportNames, transports } from '../support/rawClient.ts';
import { type SelfSigned, selfSigned } from '../support/selfSigned.ts';
import { startServer } from '../support/serverProcess.ts';
import { aSession, lead, mark } from '../support/workshop.ts';

const DAY = 24 * 3_600_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY);

let folder: string;
let settings: { readonly TLS_CERT: string; readonly TLS_KEY: string };
const write = ({ cert, key }: Pick<SelfSigned, 'cert' | 'key'>) => {
  writeFileSync(settings.TLS_CERT, cert);
  writeFileSync(settings.TLS_KEY, key);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bingo-tls-'));
  settings = { TLS_CERT: join(folder, 'cert.pem'), TLS_KEY: join(folder, 'key.pem') };
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the whole game goes over it, by both transports', async () => {
  const certificate = selfSigned(inDays(90));
  write(certificate);
  const server = await startServer(settings);
  const from = { ca: certificate.cert, headers: { origin: server.url } };
  const answer = await ask(`${server.url}/api/rooms`, {
    ...from,
    method: 'POST',
    headers: { ...from.headers, 'content-type': 'application/json' },
    body: JSON.stringify(aSession),
  });
  const { code, facilitatorSecret } = JSON.parse(answer.text) as { code: string; facilitatorSecret: string };
  expect(answer.headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}$/);
  const desk = await knock(server.url, { role: 'facilitator', code, secret: facilitatorSecret }, from);
  await desk.connection.send(askPacket(1, { id: nanoid(), ...lead('StartRound') }));
  expect(await desk.connection.receive('431')).toContain('"ok":true');
  for (const name of transportNames) {
    const phone = await knock(server.url, { role: 'participant', code, secret: nanoid(22) }, from, transports[name]);
    expect(phone.answer).toBe('in');
    await phone.connection.send(askPacket(1, { id: nanoid(), ...mark(3) }));
    expect(await phone.connection.receive('431')).toContain('"marks":[[3,1]]');
    phone.connection.close();
  }
  desk.connection.close();
  const address = JSON.parse((await ask(`${server.url}/api/address`, from)).text) as { lan: string | null };
  expect(address.lan ?? 'https://').toMatch(/^https:\/\//);
  await server.destroy();
});

test('a certificate that was renewed is taken up on SIGHUP; one that is broken is not', async () => {
  const [first, second] = [selfSigned(inDays(1)), selfSigned(inDays(90))];
  write(first);
  const server = await startServer(settings);
  const served = () =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(
        { port: Number(new URL(server.url).port), host: '127.0.0.1', rejectUnauthorized: false },
        () => {
          resolve(socket.getPeerCertificate().serialNumber);
          socket.destroy();
        },
      );
      socket.on('error', reject);
    });
  expect(await served()).toBe(first.serial);
  await expect.poll(server.output).toMatch(/"warn".*"certificate","days":0/);

  write(second);
  process.kill(server.pid(), 'SIGHUP');
  await expect.poll(served, { timeout: 10_000 }).toBe(second.serial);

  write({ cert: first.cert, key: second.key });
  process.kill(server.pid(), 'SIGHUP');
  await expect.poll(server.output, { timeout: 10_000 }).toContain('TLS_KEY');
  expect(await served()).toBe(second.serial);
  await server.destroy();
});

describe('a setting that is wrong is said in one sentence', () => {
  const output = async (over: Readonly<Record<string, string>> = {}) =>
    startServer({ ...settings, ...over }).then(
      async (server) => {
        await server.destroy();
        return 'started';
      },
      (error: unknown) => String(error).replaceAll(folder, '…').trim(),
    );
  const cannotStart = (why: string) => `Error: the server stopped: Cannot start: ${why}`;

  test('no such file', async () => {
    expect(await output()).toBe(cannotStart('TLS_CERT: …/cert.pem cannot be read (ENOENT)'));
  });
  test('one without the other', async () => {
    expect(await output({ TLS_KEY: '' })).toBe(cannotStart('TLS_CERT and TLS_KEY go together: set both, or neither'));
  });
  test('something else in the file', async () => {
    write({ cert: 'no certificate', key: 'no key' });
    expect(await output()).toBe(cannotStart('TLS_CERT: …/cert.pem holds no certificate in PEM form'));
  });
  test('a key of another certificate', async () => {
    write({ cert: selfSigned(inDays(90)).cert, key: selfSigned(inDays(90)).key });
    expect(await output()).toBe(
      cannotStart('TLS_KEY: …/key.pem holds no key in PEM form that belongs to the certificate in …/cert.pem'),
    );
  });
  test('one that has ended is told of, and is used', async () => {
    write(selfSigned(inDays(-1)));
    const server = await startServer(settings);
    await expect.poll(server.output).toMatch(/"warn".*"certificate","days":-2/);
    await server.destroy();
  });
});

describe('browsers are told to insist on TLS', () => {
  const hsts = async (
    environment: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ) => {
    const server = await startServer(environment);
    const answer = await ask(server.url, { headers });
    await server.destroy();
    return answer.headers.get('strict-transport-security');
  };
  const overTls = { 'x-forwarded-proto': 'https' };

  test('not where there is none', async () => expect(await hsts({})).toBeNull());
  test('not because anybody says so', async () => expect(await hsts({}, overTls)).toBeNull());
  test('by a proxy of ours that has it', async () =>
    expect(await hsts({ TRUST_PROXY: '1' }, overTls)).toMatch(/^max-age=/));
  test('not by a proxy that has it not, whatever was written before', async () =>
    expect(await hsts({ TRUST_PROXY: '1' }, { 'x-forwarded-proto': 'https, http' })).toBeNull());
});
