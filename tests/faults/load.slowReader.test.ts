// T21: whoever does not read what she is sent costs the server no memory, is cut off, and gets the truth when she is back.
import { nanoid } from 'nanoid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { megabytes, print } from './load/figures.ts';
import { type GaugedServer, startGauged } from './load/gaugedServer.ts';
import { type LoadRoom, openLoadRoom, venue } from './load/loadRoom.ts';
import { connectRaw, type RawClient } from './load/rawClient.ts';
import { frameOf, OPCODE, textFrame } from './load/wsFrames.ts';

const MEGABYTE = 2 ** 20;
const PHONES = 16;

let server: GaugedServer;
beforeEach(async () => {
  server = await startGauged();
});
afterEach(() => server.destroy());

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until something holds; the caller says afterwards what that should have been. */
async function until(holds: () => boolean | Promise<boolean>, patience = 60_000): Promise<void> {
  const deadline = performance.now() + patience;
  while (!(await holds()) && performance.now() < deadline) await wait(50);
}

async function aRoom(number: number, phones: number): Promise<LoadRoom> {
  const room = await openLoadRoom({ server, phones, from: venue(number), chance: () => 0.5 });
  await room.enter();
  for (const phone of room.phones) await phone.join();
  await room.lead('StartRound');
  return room;
}

/** Sends everybody in the room so many frames: each step of a round is told to all. */
async function tellAll(room: LoadRoom, times: number): Promise<void> {
  const { code, facilitatorSecret: secret } = room;
  const hello = { role: 'facilitator', code, secret } as const;
  let console: RawClient | null = null;
  for (let told = 0; told < times; told++) {
    // A connection may ask so much and no more; a facilitator may have many.
    if (told % 100 === 0) {
      console?.close();
      console = await connectRaw({ port: server.port, from: venue(1) }, hello);
    }
    const type = told % 2 === 0 ? 'PauseRound' : 'ResumeRound';
    const answer = await console!.ask({ id: nanoid(), kind: 'round', activity: 1, type });
    expect(answer).toMatchObject({ ok: true });
  }
  console?.close();
}

test('T21: phones that stop reading are cut off with bounded memory, and see the truth when they are back', async () => {
  const room = await aRoom(1, PHONES + 1);
  const [reader, ...slow] = room.phones;
  for (const phone of slow) await phone.hear(phone.squares()[0]!);
  const before = await server.gauge({ collect: true });
  const stalled = slow.map((phone) => phone.client()!.socket);
  for (const socket of stalled) socket.pause();
  // Not dead: it says so by itself, to be taken for a phone whose owner is only slow.
  const alive = setInterval(() => stalled.forEach((socket) => socket.send('3')), 2_000);

  let most = 0;
  const telling = tellAll(room, 2_000);
  let isOver = false;
  void telling.finally(() => (isOver = true));
  while (!isOver) {
    most = Math.max(most, (await server.gauge({ collect: true })).heap);
    await wait(200);
  }
  await telling;
  const phonesSeen = () => room.console().frame().view.presence.phones;
  await until(() => phonesSeen() === 1);
  clearInterval(alive);
  print(
    `slow readers: ${PHONES} × 2000 frames, heap and buffers ${megabytes(before.heap)} before, ${megabytes(most)} at most`,
  );

  expect(phonesSeen(), 'only the phone that reads is still connected').toBe(1);
  expect((most - before.heap) / MEGABYTE, 'megabytes held for those who do not read').toBeLessThan(36);
  expect(reader!.isOnline()).toBe(true);
  for (const phone of slow) {
    phone.vanish();
    await phone.join();
    expect(phone.missing()).toBeNull();
    expect(phone.client()?.frame().view.activity?.phase).toBe('running');
  }
  for (const phone of room.phones) phone.vanish();
}, 120_000);

test.each([
  ['pings of the websocket', () => frameOf(Buffer.alloc(120), { opcode: OPCODE.ping })],
  ['requests', () => textFrame('421["ask",{}]')],
  ['namespaces', () => textFrame(`40/${'n'.repeat(100)},`)],
  [
    'questions for the truth',
    () =>
      textFrame(`421["ask",${JSON.stringify({ id: nanoid(), kind: 'room', type: 'Sync', digest: '0'.repeat(16) })}]`),
  ],
])(
  'T21: whoever sends %s and never reads the answers costs no memory',
  async (what, frame) => {
    const room = await aRoom(1, 1);
    const before = await server.gauge({ collect: true });
    const clients = room.phones.map((phone) => phone.client()!.socket);
    const block = Buffer.concat(Array.from({ length: 2_000 }, frame));
    for (const socket of clients) {
      socket.pause();
      for (let more = 100; more > 0 && socket.isOpen(); more--) {
        socket.write(block);
        await wait(10);
      }
    }
    let most = 0;
    for (let more = 20; more > 0; more--) {
      most = Math.max(most, (await server.gauge({ collect: true })).heap);
      await wait(100);
    }
    print(`sends ${what}, reads nothing: ${megabytes(before.heap)} before, ${megabytes(most)} at most`);
    expect((most - before.heap) / MEGABYTE, 'megabytes held for answers that nobody reads').toBeLessThan(24);
    for (const phone of room.phones) phone.vanish();
    expect(server.errors()).toEqual([]);
  },
  120_000,
);
