// What the log says of a whole workshop, at its most talkative: that it happened, and nothing of what was in it.
import { connect } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import {
  callBingo,
  connectAs,
  joinAs,
  lead,
  leadAs,
  mark,
  ofRoom,
  openSession,
  renewedLink,
  show,
  watchAs,
} from '../support/workshop.ts';

const CANARY = 'Kanariepiet';

/** On a signal something goes wrong that nobody foresaw, with somebody's words in it. */
const FAULTS = `process.on('SIGUSR2',()=>{throw new TypeError('${CANARY}')});process.on('SIGURG',()=>{void Promise.reject(new RangeError('${CANARY}'))})`;
const start = () =>
  startServer({ LOG_LEVEL: 'trace', NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(FAULTS)}` });

let server: ServerProcess;
/** Codes, secrets and words that were typed, and that no line may hold. */
const secrets: string[] = [CANARY, CANARY.toLowerCase(), '127.0.0.1'];

beforeAll(async () => {
  server = await start();
});
afterAll(() => server.destroy());

type Line = { readonly event: string; readonly level: string; readonly [key: string]: unknown };
const log = (): readonly Line[] =>
  server
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 20) {
    if (waited > 15_000) throw new Error(`never came to be: ${server.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function expectNothingSecret(): void {
  const output = server.output().replace(/^.*on this machine:.*$/m, '');
  for (const secret of secrets) expect(output).not.toContain(secret);
}

const words = (what: string) => `${CANARY} ${what}`;
const openWith = (over: object = {}) =>
  openSession(server.url, {
    case: { title: words('titel'), story: words('verhaal'), words: words('woorden'), pronoun: 'she' },
    ...over,
  });

/** Bytes as no browser sends them; waits until the server hangs up. */
const sendRaw = (bytes: string) =>
  new Promise<void>((resolve) => {
    const { port, hostname } = new URL(server.url);
    const socket = connect(Number(port), hostname, () => socket.end(bytes));
    socket.on('close', () => resolve());
    socket.on('error', () => resolve());
    socket.resume();
  });

test('a workshop from the first tap to the last, told in a few lines', async () => {
  const opened = await openWith();
  const console = await leadAs(server.url, opened);
  const screen = await watchAs(server.url, opened);
  const phones = await Promise.all(Array.from({ length: 3 }, () => joinAs(server.url, opened.code)));
  await console.ask(lead('StartRound'));
  for (const phone of phones) for (const square of [0, 1, 2, 3, 4]) await phone.ask(mark(square));
  await phones[0]!.ask(callBingo('row-1'));
  await console.ask(lead('EndRound'));
  await console.ask(show({ what: 'tally' }));
  const assistant = await renewedLink(server.url, opened, 'assistant');
  await fetch(`${server.url}/api/rooms/${opened.code}/tally?format=csv&round=1`, {
    headers: { authorization: `Bearer ${opened.facilitatorSecret}` },
  });
  await console.ask(ofRoom('CloseRoom'));
  await console.ask(ofRoom('WipeRoom'));
  secrets.push(opened.code, opened.facilitatorSecret, screen.secret, assistant, ...phones.map(({ secret }) => secret));
  for (const client of [console, screen, ...phones]) client.close();

  await until(() => log().some(({ event }) => event === 'room-wiped'));
  expect(log().map(({ event, level }) => `${level} ${event}`)).toEqual([
    'info started',
    'info room-opened',
    'info room-closed',
    'info room-wiped',
  ]);
  expectNothingSecret();
});

test('whatever is sent that is wrong, in whatever way, leaves no word of it', async () => {
  const opened = await openWith({ keepHours: 24 });
  const phone = await joinAs(server.url, opened.code);
  secrets.push(opened.code, opened.facilitatorSecret, phone.secret);
  const { code } = opened;
  const before = log().length;

  // Over HTTP: bodies that are no JSON, addresses and headers with words in them, a body that is too large.
  const json = { 'content-type': 'application/json', 'authorization': `Bearer ${opened.facilitatorSecret}` };
  for (const body of [CANARY, `{"${CANARY}`, `{"deck":"${CANARY}"}`, JSON.stringify({ a: CANARY.repeat(20_000) })])
    for (const path of ['/api/rooms', `/api/rooms/${code}/deal`, `/api/${CANARY}`])
      await fetch(server.url + path, { method: 'POST', headers: json, body }).catch(() => null);
  for (const path of [
    `/${CANARY}`,
    `/assets/${CANARY}.js`,
    `/%E0%A4%A${CANARY}`,
    `/api/rooms/${CANARY}/tally?${CANARY}`,
  ])
    await fetch(server.url + path, { headers: { authorization: `Bearer ${CANARY}`, cookie: CANARY } }).catch(
      () => null,
    );
  await sendRaw(`${CANARY}\r\n\r\n`);
  await sendRaw(`GET /socket.io/?EIO=4&transport=${CANARY} HTTP/1.1\r\nHost: ${CANARY}\r\n\r\n`);
  await sendRaw(`POST /api/rooms HTTP/1.1\r\nHost: x\r\nContent-Length: ${CANARY}\r\n\r\n{}`);

  // Over the socket: requests that are none, and connections that are refused.
  for (const request of [CANARY, { type: CANARY }, { ...mark(0), id: CANARY, [CANARY]: 1 }, [CANARY]])
    await phone.socket.timeout(5_000).emitWithAck('ask', request);
  phone.socket.emit(CANARY, CANARY);
  phone.socket.io.engine.write(`4${CANARY}`);
  const secret = 'abcdefghijklmnopqrstuv';
  await expect(joinAs(server.url, 'CCCCCC')).rejects.toThrow('unknown-room');
  await expect(connectAs(server.url, { role: 'facilitator', code, secret })).rejects.toThrow('wrong-link');
  await new Promise((resolve) => {
    const auth = { protocol: PROTOCOL_VERSION, role: CANARY, code: CANARY, secret: CANARY };
    const socket = io(server.url, { auth, transports: ['websocket'], forceNew: true, reconnection: false });
    socket.on('connect_error', resolve);
  });
  secrets.push('CCCCCC', secret);
  phone.close();
  expect(
    log()
      .slice(before)
      .filter(({ level }) => level === 'error' || level === 'fatal'),
  ).toEqual([]);
  expectNothingSecret();
});

test('an error that quotes what is stored is told by its kind and place', async () => {
  const opened = await openWith({ keepHours: 720 });
  secrets.push(opened.code, opened.facilitatorSecret);
  await server.kill();
  await server.start();
  // After the start, which would have found it.
  const db = new DatabaseSync(join(server.dataDir, 'bingo.sqlite'));
  db.prepare('UPDATE entry SET event = ? WHERE code = ? AND version = 1').run(`${CANARY} ${CANARY}`, opened.code);
  db.close();
  await expect(leadAs(server.url, opened)).rejects.toThrow();
  await until(() => log().some(({ event }) => event === 'unexpected-error'));
  const line = log().find(({ event }) => event === 'unexpected-error');
  expect(line).toMatchObject({ level: 'error', place: 'gateway', times: 1 });
  expect(line).not.toHaveProperty('error.message');
  expect(JSON.stringify(line?.['error'])).toMatch(/store\/\w+\.js:\d+:\d+/);
  expectNothingSecret();
});

test.each([
  ['an exception', 'SIGUSR2', 'TypeError'],
  ['a rejection', 'SIGURG', 'RangeError'],
] as const)(
  '%s that nobody caught is written down and ends the process with 1; the next one has everything',
  async (_, signal, name) => {
    const other = server;
    server = await start();
    const opened = await openWith();
    secrets.push(opened.code, opened.facilitatorSecret);
    const console = await leadAs(server.url, opened);
    await console.ask(lead('StartRound'));
    const phone = await joinAs(server.url, opened.code);
    expect(await phone.ask(mark(3))).toMatchObject({ ok: true });
    expect(await server.signal(signal)).toBe(1);
    expect(log().at(-1)).toMatchObject({
      level: 'fatal',
      event: 'unexpected-error',
      place: 'process',
      error: { name },
    });
    expectNothingSecret();
    await server.start();
    await phone.sees((view) => view.activity?.own.marks.length === 1);
    for (const client of [console, phone]) client.close();
    await server.destroy();
    server = other;
  },
);

test('a stop is told too, with what was counted meanwhile', async () => {
  expect(await server.stop()).toBe(0);
  // A busy machine may have something to say of itself.
  const last = log()
    .filter(({ event }) => event !== 'event-loop-slow')
    .slice(-3);
  expect(last.map(({ event }) => event)).toEqual(['stopping', 'clients-refused', 'stopped']);
  expect(last[1]).toMatchObject({ counts: { unavailable: 1 } });
  expect(last[2]).toMatchObject({ clean: true });
});
