// The network is tested too: a fault that never happens would make every other test here worth nothing.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Server as SocketServer } from 'socket.io';
import { io, type Socket } from 'socket.io-client';
import { type FaultProxy, openFaultProxy } from './faultProxy.ts';
import { chanceFrom } from './seed.ts';
import { pause, waitFor } from './waitFor.ts';
import { clear, modem, type Weather } from './weather.ts';

let http: Server;
let server: SocketServer;
let proxy: FaultProxy;
let clients: Socket[];
/** What arrived, and how many connections ended, at the server's side. */
let heard: unknown[];
let ended: number;

beforeEach(async () => {
  [heard, clients, ended] = [[], [], 0];
  http = createServer((_request, response) => void response.end('the server itself'));
  server = new SocketServer(http);
  server.on('connection', (socket) => {
    socket.on('ask', (what: unknown, answer: (said: unknown) => void) => {
      heard.push(what);
      answer(what);
    });
    socket.on('disconnect', () => ended++);
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  for (const client of clients) client.disconnect();
  await proxy.close();
  await server.close();
});

const under = async (weather: Weather, seed = 'a seed') => {
  proxy = await openFaultProxy((http.address() as AddressInfo).port, chanceFrom(seed), weather);
};
const client = (transports = ['websocket']) => {
  const socket = io(proxy.url, { transports, forceNew: true, reconnectionDelay: 20, timeout: 10_000 });
  clients.push(socket);
  return socket;
};
const ask = (socket: Socket, what: unknown) => socket.timeout(1_000).emitWithAck('ask', what);

test('in clear weather everything arrives once, in order, and comes back', async () => {
  await under(clear);
  const socket = client();
  const numbers = Array.from({ length: 200 }, (_, index) => index);
  expect(await Promise.all(numbers.map((number) => ask(socket, number)))).toEqual(numbers);
  expect(heard).toEqual(numbers);
});

test('delays and a slow line change no order', async () => {
  await under({ latency: [0, 40], bytesPerSecond: 20_000 });
  const socket = client();
  const numbers = Array.from({ length: 60 }, (_, index) => index);
  await Promise.all(numbers.map((number) => ask(socket, number)));
  expect(heard).toEqual(numbers);
});

test('a modem takes its time', async () => {
  await under({ ...modem, latency: [250, 250] });
  const socket = client();
  await waitFor('it is connected', () => socket.connected);
  const from = performance.now();
  await ask(socket, 1);
  expect(performance.now() - from).toBeGreaterThan(495);
});

test('requests arrive twice, at once or late, and nothing else does', async () => {
  await under({ duplicate: 1, late: 0.5 });
  const socket = client();
  const numbers = Array.from({ length: 20 }, (_, index) => index);
  await Promise.all(numbers.map((number) => ask(socket, number)));
  await waitFor('the late copies are there', () => heard.length === 40);
  expect(heard.toSorted((a, b) => Number(a) - Number(b))).toEqual(numbers.flatMap((number) => [number, number]));
  expect(heard).not.toEqual(numbers.flatMap((number) => [number, number]));
  expect(proxy.figures).toMatchObject({ connections: 1, duplicated: 20 });
});

test('a late copy arrives even when the phone lost that connection', async () => {
  await under({ duplicate: 1, late: 1 });
  const socket = client();
  await ask(socket, 'once');
  proxy.cutAll();
  await waitFor('the copy is there', () => heard.length === 2);
});

test('connections are cut, and made again', async () => {
  await under({ lifetime: [30, 60] });
  const socket = client();
  let connects = 0;
  socket.on('connect', () => connects++);
  await waitFor('it was connected often', () => connects > 3);
  await waitFor('the server heard of the ends', () => ended > 2);
});

test('a silent cut is told to nobody: both sides have to notice', async () => {
  Object.assign(server.engine.opts, { pingInterval: 200, pingTimeout: 200 });
  await under(clear);
  const socket = client();
  await ask(socket, 'before');
  let isOver = false;
  socket.on('disconnect', () => (isOver = true));
  proxy.cutAll(true);
  await expect(ask(socket, 'after')).rejects.toThrow('socket has been disconnected');
  await waitFor('the server noticed by its ping', () => ended === 1);
  await waitFor('the phone noticed by its ping', () => isOver);
  expect(heard).toEqual(['before']);
});

test('where only the way back is cut, what is sent still arrives', async () => {
  await under({ lifetime: [200, 200], halfClosed: 1 });
  const socket = client();
  await ask(socket, 'before');
  await waitFor('it is cut', () => proxy.figures.cut > 0);
  await expect(ask(socket, 'after')).rejects.toThrow('timed out');
  expect(heard).toContain('after');
});

test.each(['refuse', 'hang'] as const)('websockets are blocked: %s; polling is not', async (upgrades) => {
  await under({ upgrades });
  const blocked = client();
  let isConnected = false;
  blocked.on('connect', () => (isConnected = true));
  const polling = client(['polling']);
  expect(await ask(polling, 'by polling')).toBe('by polling');
  await pause(200);
  expect(isConnected).toBe(false);
});

test.each(['redirect', 'page'] as const)('a captive portal answers everything with its own: %s', async (portal) => {
  await under({ portal });
  const answer = await fetch(proxy.url, { redirect: 'manual' });
  expect(answer.status).toBe(portal === 'redirect' ? 302 : 200);
  expect(await answer.text()).toContain('Gast-wifi');
  proxy.weather(clear);
  expect(await (await fetch(proxy.url)).text()).toBe('the server itself');
});

test('the same seed brings the same faults again', async () => {
  const cuts = async (seed: string) => {
    await under({ duplicate: 0.5 }, seed);
    heard = [];
    const socket = client();
    for (let number = 0; number < 30; number++) await ask(socket, number);
    const found = heard.join();
    await proxy.close();
    return found;
  };
  const first = await cuts('one');
  expect(await cuts('one')).toBe(first);
  expect(await cuts('two')).not.toBe(first);
});
