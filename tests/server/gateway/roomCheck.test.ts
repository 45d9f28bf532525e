// The room check's line, on a bare socket server.
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { io as connect, type Socket } from 'socket.io-client';
import { Server } from 'socket.io';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ROOM_CHECK } from '#shared/protocol/roomCheck.ts';
import { openRoomCheck } from '../../../server/gateway/roomCheck.ts';

let http: HttpServer;
let io: Server;
let hasBudget: boolean;
let lines: Socket[];
const open = async (longest?: number) => {
  openRoomCheck(
    io,
    { edge: { roomChecks: { spend: () => hasBudget }, addressOf: () => 'here' }, steady: () => performance.now() },
    longest,
  );
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
};
beforeEach(() => {
  http = createServer();
  io = new Server(http);
  hasBudget = true;
  lines = [];
});
afterEach(async () => {
  for (const line of lines) line.disconnect();
  await io.close();
});

function lineBy(transport: 'websocket' | 'polling'): Promise<Socket> {
  const { port } = http.address() as AddressInfo;
  const line = connect(`http://127.0.0.1:${port}${ROOM_CHECK}`, {
    transports: [transport],
    upgrade: false,
    forceNew: true,
    reconnection: false,
  });
  lines.push(line);
  return new Promise((resolve, reject) => line.once('connect', () => resolve(line)).once('connect_error', reject));
}
test.each(['websocket', 'polling'] as const)('says back what it hears, by %s', async (transport) => {
  await open();
  await (await lineBy(transport)).timeout(10_000).emitWithAck('echo');
});

test('answers as often as a check asks, and not without end', async () => {
  await open();
  const line = await lineBy('websocket');
  const [asked] = [...io.of(ROOM_CHECK).sockets.values()];
  let heard = 0;
  // Said after the last answer, and so heard after it.
  asked!.onAny(() => ++heard === 102 && setImmediate(() => asked!.emit('all-heard')));
  const allHeard = new Promise((resolve) => line.once('all-heard', resolve));
  let echoed = 0;
  // What asks for no answer is not answered, and ends nothing.
  line.emit('echo', 'no function');
  for (let i = 0; i < 101; i++) line.emit('echo', () => echoed++);
  await allHeard;
  expect(echoed).toBe(100);
  expect(line.connected).toBe(true);
});

test('ends by itself', async () => {
  await open(20);
  const line = await lineBy('websocket');
  await new Promise((resolve) => line.once('disconnect', resolve));
  expect(line.connected).toBe(false);
});

test('an address that has had enough is told so', async () => {
  await open();
  hasBudget = false;
  await expect(lineBy('websocket')).rejects.toMatchObject({ data: { reason: 'too-fast' } });
});
