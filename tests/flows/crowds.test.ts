// Too many at once are told so, and nobody who is in loses her place; whoever never says what she wants is cut off.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { nanoid } from 'nanoid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, helloPacket, knock, transportNames, transports } from '../support/rawClient.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { joinAs, lead, leadAs, mark, openSession } from '../support/workshop.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.destroy());

test('the fifth tab of a seat is told so, and the four others play on', async () => {
  const opened = await openSession(server.url);
  const console = await leadAs(server.url, opened);
  await console.ask(lead('StartRound'));
  const secret = nanoid(22);
  const tabs = [];
  for (let i = 0; i < 4; i++) tabs.push(await joinAs(server.url, opened.code, secret));
  for (const name of transportNames) {
    const fifth = await knock(server.url, { role: 'participant', code: opened.code, secret }, {}, transports[name]);
    expect(fifth.answer).toBe('too-many-tabs');
    fifth.connection.close();
  }
  for (const [index, tab] of tabs.entries()) expect(await tab.ask(mark(index))).toMatchObject({ ok: true });
  // Closing one makes room for another.
  tabs[0]?.close();
  const place = async (): Promise<string> => {
    const { answer, connection } = await knock(server.url, { role: 'participant', code: opened.code, secret });
    connection.close();
    return answer === 'in' ? answer : place();
  };
  expect(await place()).toBe('in');
  for (const client of [console, ...tabs]) client.close();
});

test('a crowd of tabs that open at the same moment does not slip through', async () => {
  const { code } = await openSession(server.url);
  const secret = nanoid(22);
  const first = await joinAs(server.url, code, secret);
  const knocks = await Promise.all(
    Array.from({ length: 20 }, () => knock(server.url, { role: 'participant', code, secret })),
  );
  expect(knocks.filter(({ answer }) => answer === 'in')).toHaveLength(3);
  expect(knocks.filter(({ answer }) => answer === 'too-many-tabs')).toHaveLength(17);
  for (const { connection } of knocks) connection.close();
  first.close();
});

test('a phone that lost its connections in silence comes back all the same (T8)', async () => {
  const { code } = await openSession(server.url);
  const hello = { role: 'participant', code, secret: nanoid(22) } as const;
  // They hear nothing, and say nothing: as after a tunnel, or behind a network that forgot them.
  for (let i = 0; i < 4; i++) {
    const { answer, connection } = await knock(server.url, hello);
    expect(answer).toBe('in');
    connection.deafen();
  }
  const back = await knock(server.url, hello);
  expect(back.answer).toBe('in');
  back.connection.close();
});

test('one connection is one person, however many hellos it sends at once', async () => {
  const { code } = await openSession(server.url);
  const connection = await transports.websocket(server.url);
  const hellos = Array.from({ length: 50 }, () => helloPacket({ role: 'participant', code, secret: nanoid(22) }));
  await Promise.all(hellos.map((packet) => connection.send(packet)));
  const refused = async () => {
    for (let i = 1; i < hellos.length; i++) expect(await connection.receive('44')).toContain('malformed');
  };
  // All but the first are; one that is heard when she is in already ends the connection.
  await Promise.race([refused(), connection.ended]);
  const next = await joinAs(server.url, code);
  expect(next.view().seat).toBe(2);
  next.close();
  connection.close();
});

// Elsewhere the system keeps no more than a few hundred at the door, whatever it is asked.
test.runIf(process.platform === 'linux')(
  'eight hundred who knock while the server is busy all stand at the door',
  async () => {
    server.freeze();
    const knocking = Array.from({ length: 800 }, () => connect({ port: server.port, host: '127.0.0.1' }));
    for (const socket of knocking) socket.on('error', () => undefined);
    try {
      // Where there is no place for somebody, the system forgets that she knocked.
      await Promise.all(knocking.map((socket) => once(socket, 'connect')));
    } finally {
      for (const socket of knocking) socket.destroy();
      server.thaw();
    }
  },
);

describe.concurrent('whoever never says what she wants', () => {
  const raw = () => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.on('error', () => undefined).resume();
    return socket;
  };
  const gone = (socket: Socket) => new Promise<void>((resolve) => socket.once('close', () => resolve()));

  test.each(transportNames)('by %s, is cut off', async (name) => {
    const connection = await transports[name](server.url);
    await connection.receive('0');
    await connection.ended;
  });
  test('is cut off when she sends nothing at all', () => gone(raw()));
  test('is cut off when her headers never end', async () => {
    const socket = raw();
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n');
    const dribbling = setInterval(() => socket.write('X-Header: 1\r\n'), 500);
    await gone(socket);
    clearInterval(dribbling);
  });
  test('is cut off when her message never ends', async () => {
    const socket = raw();
    socket.write('POST /api/rooms HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n');
    socket.write('Content-Length: 5000\r\n\r\n{');
    const dribbling = setInterval(() => socket.write(' '), 500);
    await gone(socket);
    clearInterval(dribbling);
  }, 60_000);
  test('is cut off when she asks for a websocket and does not finish', async () => {
    const socket = raw();
    socket.write('GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n');
    await gone(socket);
  });
});

test('headers longer than any of ours are refused', async () => {
  for (const [bytes, status] of [
    [7_000, 200],
    [9_000, 431],
  ] as const)
    expect((await ask(server.url, { headers: { 'x-header': 'x'.repeat(bytes) } })).status).toBe(status);
});
