// What a connection may send: text, of 16 kB, and not without end. By both transports; and what is too much costs nobody else.
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MESSAGE_MAX } from '#shared/protocol/limits.ts';
import type { OpenAnswer } from '#shared/protocol/openRequest.ts';
import type { ParticipantView } from '#shared/views/participantView.ts';
import { askPacket, helloPacket, type RawConnection, transportNames, transports } from '../support/rawClient.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { type Client, joinAs, mark, openSession } from '../support/workshop.ts';

let server: ServerProcess;
let opened: OpenAnswer;
let neighbour: Client<ParticipantView>;
beforeAll(async () => {
  server = await startServer();
  opened = await openSession(server.url);
  neighbour = await joinAs(server.url, opened.code);
});
afterAll(async () => {
  neighbour.close();
  await server.destroy();
});

const neighbourPlaysOn = async () => {
  expect(neighbour.socket.connected).toBe(true);
  expect(await neighbour.ask(mark(0))).toEqual({ ok: false, reason: 'not-started' });
};

describe.each(transportNames)('by %s', (name) => {
  let joker: RawConnection;
  beforeEach(async () => {
    joker = await transports[name](server.url);
    const secret = `joker-${crypto.randomUUID()}`.slice(0, 40);
    await joker.send(helloPacket({ role: 'participant', code: opened.code, secret }));
    await joker.receive('40');
    return () => joker.close();
  });

  /** A request that is refused for what it says, of so many bytes. */
  const ofLength = (bytes: number) => {
    const empty = `4${askPacket(1, { text: '' }).slice(1)}`;
    return askPacket(1, { text: 'x'.repeat(bytes - empty.length) });
  };

  test(`a message of ${MESSAGE_MAX} bytes is read`, async () => {
    const longest = ofLength(MESSAGE_MAX);
    expect(Buffer.byteLength(longest)).toBe(MESSAGE_MAX);
    await joker.send(longest);
    expect(await joker.receive('431')).toContain('malformed');
  });
  test('one byte more ends the connection of who sent it', async () => {
    await joker.send(ofLength(MESSAGE_MAX + 1)).catch(() => undefined);
    await joker.ended;
    await neighbourPlaysOn();
  });
  test('bytes are what is counted, not characters', async () => {
    const packet = askPacket(1, { text: '€'.repeat(MESSAGE_MAX / 2) });
    expect(packet.length).toBeLessThan(MESSAGE_MAX);
    await joker.send(packet).catch(() => undefined);
    await joker.ended;
    await neighbourPlaysOn();
  });

  test.each([
    ['bytes that nobody announced', [Buffer.from('hello')]],
    ['an event with an attachment', ['451-["ask",{"_placeholder":true,"num":0}]', Buffer.from('hello')]],
    ['an event that says it has eleven', ['4511-["ask"]']],
    ['an acknowledgement with an attachment', ['461-1[{"_placeholder":true,"num":0}]', Buffer.from('hello')]],
    ['an attachment that never comes', ['451-["ask",{"_placeholder":true,"num":0}]']],
    ['no packet at all', ['4nonsense']],
    ['an event that is none', ['42{"ask":1}']],
    ['an event of a reserved name', ['42["disconnect"]']],
    ['an unknown kind of packet', ['9']],
    ['a second hello', ['40{}']],
  ])('%s ends the connection of who sent it', async (_, packets) => {
    for (const packet of packets) await joker.send(packet).catch(() => undefined);
    await joker.ended;
    await neighbourPlaysOn();
  });

  test('packets without end, each of them harmless, end the connection of who sent them', async () => {
    const harmless = ['42["nobody listens"]', '43999[]', '40/no-such-namespace,'];
    for (let i = 0; i < 30; i++) {
      const sixty = Array.from({ length: 60 }, (_unused, j) => harmless[j % harmless.length] ?? '');
      if (name === 'polling') await joker.send(sixty.join('\u001E')).catch(() => undefined);
      else await Promise.all(sixty.map((packet) => joker.send(packet)));
    }
    await joker.ended;
    await neighbourPlaysOn();
  });
});

test('a message that is too long to poll with is not read to its end', async () => {
  const joker = await transports.polling(server.url);
  const { host, port, pathname, search } = new URL(joker.address);
  const socket = connect(Number(port), '127.0.0.1');
  const LENGTH = 50_000_000;
  socket.write(`POST ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nContent-Length: ${LENGTH}\r\n\r\n`);
  const cutOff = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.on('error', () => undefined).resume();
  const piece = Buffer.alloc(100_000, 'x');
  while (!socket.destroyed && socket.bytesWritten < LENGTH - 200_000) {
    socket.write(piece);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  expect(socket.bytesWritten).toBeLessThan(LENGTH / 2);
  await cutOff;
  joker.close();
  await neighbourPlaysOn();
});
