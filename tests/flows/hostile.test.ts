// Nothing that anybody sends hurts anybody but the sender.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { io } from 'socket.io-client';
import { ROOM_CHECK } from '#shared/protocol/roomCheck.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { knock, transportNames, transports } from '../support/rawClient.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { connectAs, joinAs, lead, leadAs, mark, openSession } from '../support/workshop.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.destroy());

const deep = (depth: number): unknown => (depth === 0 ? 0 : { a: deep(depth - 1) });

const malformed: readonly unknown[] = [
  undefined,
  null,
  0,
  'Mark',
  [],
  {},
  { type: 'Mark' },
  { id: 'x', kind: 'round', activity: 1, type: 'Mark', square: 0, ago: 0 },
  { id: 'abcdefgh', kind: 'round', activity: 1, type: 'Mark', square: 0, ago: 0, seat: 2 },
  { id: 'abcdefgh', kind: 'round', activity: 1, type: 'Mark', square: 0, ago: 0, by: { role: 'facilitator' } },
  { id: 'abcdefgh', kind: 'round', activity: 1, type: 'Mark', square: -1, ago: 0 },
  { id: 'abcdefgh', kind: 'round', activity: 1, type: 'Mark', square: 0.5, ago: 0 },
  { id: 'abcdefgh', kind: 'round', activity: 1, type: 'Mark', square: '0', ago: 0 },
  { id: 'abcdefgh', kind: 'round', activity: 1, type: 'Mark', square: 0, ago: 1e300 },
  { id: 'abcdefgh', kind: 'round', activity: 1, type: 'CallBingo', line: 'row-99' },
  { id: 'abcdefgh', kind: 'round', activity: 1, type: 'DealRound', deck: 'x', size: 5, seed: '0' },
  { id: 'abcdefgh', kind: 'nothing', type: 'Nothing' },
  JSON.parse('{"__proto__":{"type":"Mark"},"constructor":{"prototype":{}}}'),
  deep(500),
];

test('a malformed request is refused by name, and the room plays on', async () => {
  const opened = await openSession(server.url);
  const console = await leadAs(server.url, opened);
  await console.ask(lead('StartRound'));
  const joker = await joinAs(server.url, opened.code);
  const neighbour = await joinAs(server.url, opened.code);

  for (const request of malformed)
    expect(await joker.socket.timeout(5_000).emitWithAck('ask', request)).toEqual({ ok: false, reason: 'malformed' });

  // No way to answer, an event that does not exist, too many arguments, an acknowledgement that is none.
  joker.socket.emit('ask', { id: 'abcdefgh', ...mark(0) });
  joker.socket.emit('ask');
  joker.socket.emit('ask', { id: 'abcdefgi', ...mark(0) }, 'not a function');
  joker.socket.emit('view', { version: 999 });
  joker.socket.emit('constructor', {});

  expect(await neighbour.ask(mark(3))).toMatchObject({ ok: true, own: { marks: [[3, 1]] } });
  const again = await joinAs(server.url, opened.code, joker.secret);
  expect(again.view().activity?.own.marks).toEqual([]);
  for (const client of [console, joker, neighbour, again]) client.close();
});

test('a message that is too large costs the sender her connection, and nobody else anything', async () => {
  const opened = await openSession(server.url);
  const joker = await joinAs(server.url, opened.code);
  const neighbour = await joinAs(server.url, opened.code);
  const dropped = new Promise((resolve) => joker.socket.once('disconnect', resolve));
  joker.socket.emit('ask', { id: 'abcdefgh', text: 'x'.repeat(20_000) }, () => undefined);
  await dropped;
  expect(await neighbour.ask(mark(0))).toEqual({ ok: false, reason: 'not-started' });
  joker.close();
  neighbour.close();
});

test('whoever sends too much is slowed down, alone', async () => {
  const opened = await openSession(server.url);
  const console = await leadAs(server.url, opened);
  await console.ask(lead('StartRound'));
  const [joker, neighbour] = await Promise.all([joinAs(server.url, opened.code), joinAs(server.url, opened.code)]);
  const answers = await Promise.all(Array.from({ length: 200 }, () => joker.ask(mark(1))));
  expect(answers).toContainEqual({ ok: false, reason: 'too-fast' });
  expect(await neighbour.ask(mark(1))).toMatchObject({ ok: true });
  for (const client of [console, joker, neighbour]) client.close();
});

test.each(transportNames)('whoever leaves, and would keep her connection by %s, is hung up on', async (transport) => {
  const { code } = await openSession(server.url);
  const hello = { role: 'participant', code, secret: 'abcdefghijklmnopqrstuv' } as const;
  const { answer, connection } = await knock(server.url, hello, {}, transports[transport]);
  expect(answer).toBe('in');
  await connection.send('41');
  await connection.ended;

  const line = await transports[transport](server.url);
  await line.send(`40${ROOM_CHECK},`);
  await line.receive(`40${ROOM_CHECK}`);
  await line.send(`41${ROOM_CHECK},`);
  await line.ended;
});

test('a connection needs the right code, secret and version', async () => {
  const opened = await openSession(server.url);
  const { code } = opened;
  const secret = 'abcdefghijklmnopqrstuv';
  await expect(joinAs(server.url, 'CCCCCC')).rejects.toThrow('unknown-room');
  await expect(joinAs(server.url, 'cccccc')).rejects.toThrow('malformed');
  await expect(connectAs(server.url, { role: 'facilitator', code, secret })).rejects.toThrow('wrong-link');
  await expect(connectAs(server.url, { role: 'screen', code, secret })).rejects.toThrow('wrong-link');
  // The facilitator's secret opens no screen, and a seat's secret no console.
  await expect(connectAs(server.url, { role: 'screen', code, secret: opened.facilitatorSecret })).rejects.toThrow(
    'wrong-link',
  );
  const phone = await joinAs(server.url, code);
  await expect(connectAs(server.url, { role: 'facilitator', code, secret: phone.secret })).rejects.toThrow(
    'wrong-link',
  );
  phone.close();

  for (const auth of [
    undefined,
    {},
    { protocol: 'x' },
    { role: 'participant', code, secret, protocol: PROTOCOL_VERSION, seat: 3 },
  ])
    expect(await refusalOf(auth)).toBe('malformed');
  expect(await refusalOf({ role: 'participant', code, secret, protocol: PROTOCOL_VERSION + 1 })).toBe('old-client');
});

const refusalOf = (auth: object | undefined): Promise<unknown> =>
  new Promise((resolve) => {
    const socket = io(server.url, { ...(auth ? { auth } : {}), transports: ['websocket'], forceNew: true });
    socket.once('connect_error', (error: Error & { data?: { reason?: string } }) => {
      socket.disconnect();
      resolve(error.data?.reason);
    });
    socket.once('connect', () => {
      socket.disconnect();
      resolve('connected');
    });
  });
