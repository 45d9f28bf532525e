// The room check's line on the real server: no session, no code, and nothing that a stop would wait for.
import { io, type Socket } from 'socket.io-client';
import { afterEach, expect, test } from 'vitest';
import { ROOM_CHECK } from '#shared/protocol/roomCheck.ts';
import { runApp, type RunningApp } from '../support/inProcess.ts';

let server: RunningApp;
let line: Socket;
afterEach(async () => {
  line.disconnect();
  await server.close();
});

const lineBy = (transport: 'websocket' | 'polling', extraHeaders = {}): Promise<Socket> => {
  line = io(server.url + ROOM_CHECK, {
    transports: [transport],
    upgrade: false,
    forceNew: true,
    reconnection: false,
    extraHeaders,
  });
  return new Promise((resolve, reject) => line.once('connect', () => resolve(line)).once('connect_error', reject));
};

test.each(['websocket', 'polling'] as const)(
  'is measured by %s, and let go when the server stops',
  async (transport) => {
    server = await runApp();
    const measuring = await lineBy(transport);
    await measuring.timeout(10_000).emitWithAck('echo');
    // A session is none of its business: nothing is said to whoever asks for one here.
    const ended = new Promise((resolve) => measuring.once('disconnect', resolve));
    await server.close();
    await ended;
    expect(server.errors).toEqual([]);
  },
);

test('a page on another site measures nothing', async () => {
  server = await runApp();
  await expect(lineBy('polling', { origin: 'https://elsewhere.example' })).rejects.toThrow();
});

test('an address that opens lines without end is told so, and its sessions go on', async () => {
  server = await runApp({ steady: () => 0 });
  for (let i = 0; i < 240; i++) (await lineBy('websocket')).disconnect();
  await expect(lineBy('websocket')).rejects.toMatchObject({ data: { reason: 'too-fast' } });
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
});
