// T21: whoever stops reading costs a bounded amount of memory, and then her connection; nobody else notices.
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Server, Socket } from 'socket.io';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSocketServer } from '../../../server/gateway/socketServer.ts';
import { openPolling, openWebsocket, type RawConnection } from '../../support/rawClient.ts';

let http: HttpServer;
let io: Server;
let url: string;
let cutOffs: number;
beforeEach(async () => {
  http = createServer();
  cutOffs = 0;
  io = openSocketServer(http, {
    edge: { origins: { admit: () => true } },
    metrics: { cutOffSlowConsumer: () => cutOffs++, refusedHandshake: () => undefined },
    steady: () => performance.now(),
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});
afterEach(() => io.close());

const FRAME = { view: 'x'.repeat(5_000) };
const FRAMES = 10_000;

async function connected(open: () => Promise<RawConnection>): Promise<{ client: RawConnection; socket: Socket }> {
  const arriving = new Promise<Socket>((resolve) => io.once('connection', resolve));
  const client = await open();
  await client.send('40{}');
  return { client, socket: await arriving };
}

/** What waits in this process for a connection, in bytes. */
function waitingFor({ conn }: Socket): number {
  const { writeBuffer, transport } = conn as unknown as {
    readonly writeBuffer: readonly { readonly data?: string }[];
    readonly transport: { readonly socket?: { readonly bufferedAmount: number } };
  };
  const queued = writeBuffer.reduce((sum, { data }) => sum + (data?.length ?? 0), 0);
  return queued + (transport.socket?.bufferedAmount ?? 0);
}

const breath = () => new Promise((resolve) => setImmediate(resolve));

const stalls = {
  'a websocket that is not read': async () => {
    const client = await openWebsocket(url);
    return Object.assign(client, { stall: () => client.socket.pause() });
  },
  'polling that does not poll': async () => {
    const client = await openPolling(url);
    return Object.assign(client, { stall: () => client.close() });
  },
};

describe.each(Object.entries(stalls))('%s', (_, open) => {
  test('is cut off, at half a megabyte, while ten thousand frames go out', async () => {
    let stall = () => {};
    const slow = await connected(async () => {
      const client = await open();
      await client.receive('0');
      stall = client.stall;
      return client;
    });
    const quick = await connected(() => openWebsocket(url));
    await slow.client.receive('40');
    stall();
    let received = 0;
    const counting = (async () => {
      while (received < FRAMES) {
        await quick.client.receive('42');
        received++;
      }
    })();

    const cutOff = new Promise<string>((resolve) => slow.socket.once('disconnect', resolve));
    let most = 0;
    for (let i = 0; i < FRAMES; i++) {
      io.emit('view', FRAME);
      most = Math.max(most, waitingFor(slow.socket));
      // As the server does: a frame, and then whatever else there is to do.
      await breath();
    }
    await cutOff;
    expect(slow.socket.connected).toBe(false);
    expect(cutOffs).toBe(1);
    expect(most).toBeLessThan(600_000);
    await counting;
    expect(quick.socket.connected).toBe(true);
    for (const { client } of [slow, quick]) client.close();
  });
});

test('whoever only pauses for a moment is not cut off', async () => {
  const { client, socket } = await connected(() => openWebsocket(url));
  for (let i = 0; i < 50; i++) io.emit('view', FRAME);
  for (let i = 0; i < 50; i++) await client.receive('42');
  for (let i = 0; i < 50; i++) io.emit('view', FRAME);
  await breath();
  expect(socket.connected).toBe(true);
  client.close();
});

test('a websocket that sends pings, and does not read the answers, is cut off', async () => {
  const client = await openWebsocket(url);
  const { socket } = await connected(() => Promise.resolve(client));
  const cutOff = new Promise<string>((resolve) => socket.once('disconnect', resolve));
  client.socket.pause();
  let most = 0;
  let isOver = false;
  void cutOff.then(() => (isOver = true));
  const payload = Buffer.alloc(125);
  for (let i = 0; i < 400_000 && !isOver; i++) {
    client.socket.ping(payload);
    if (i % 100 === 0) await breath();
    most = Math.max(most, waitingFor(socket));
  }
  await cutOff;
  expect(most).toBeLessThan(1_200_000);
  client.close();
});
