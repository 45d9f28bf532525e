// What one connection can have of the server's time. Counted in frames, by a clock that stands still: nothing here is timed.
import type { WebSocket } from 'ws';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nanoid } from 'nanoid';
import type { OpenAnswer } from '#shared/protocol/openRequest.ts';
import type { Event } from '#shared/domain/events.ts';
import type { Journal } from '../../server/store/journal.ts';
import { type RunningApp, runApp } from '../support/inProcess.ts';
import { askPacket, helloPacket, openWebsocket, type RawConnection } from '../support/rawClient.ts';
import { lead, leadAs, openSession } from '../support/workshop.ts';

let running: RunningApp;
let now: number;
let opened: OpenAnswer;
/** What the journal was asked to write, in order. */
let written: Event[];
beforeEach(async () => {
  now = 1_000;
  written = [];
  const around = (journal: Journal): Journal => ({
    ...journal,
    append: (code, expected, entries, keepUntil) => {
      written.push(...entries.map(({ event }) => event));
      return journal.append(code, expected, entries, keepUntil);
    },
  });
  running = await runApp({ steady: () => now, around });
  opened = await openSession(running.url);
  const console = await leadAs(running.url, opened);
  await console.ask(lead('StartRound'));
  console.close();
});
afterEach(() => running.close());

async function enter() {
  const connection = await openWebsocket(running.url);
  const heard: string[] = [];
  connection.socket.on('message', (data: Buffer) => heard.push(data.toString()));
  await connection.receive('0');
  await connection.send(helloPacket({ role: 'participant', code: opened.code, secret: nanoid(22) }));
  await connection.receive('42');
  const answers = (what: string) => heard.filter((text) => text.startsWith('43') && text.includes(what)).length;
  return { ...connection, answers };
}

/** Many packets in one write, as fast as anybody can send them. */
function sendAtOnce({ socket }: RawConnection & { socket: WebSocket }, packets: readonly string[]): void {
  const { _socket: tcp } = socket as unknown as { readonly _socket: { cork: () => void; uncork: () => void } };
  tcp.cork();
  for (const packet of packets) socket.send(packet);
  tcp.uncork();
}
const JUNK = (number: number) => `42${number}["ask",{"type":"Mark"}]`;
const many = (count: number, packet: (number: number) => string) =>
  Array.from({ length: count }, (_, index) => packet(index + 100));

test('whoever sends a hundred requests at once is heard one at a time, and others in between', async () => {
  const [joker, neighbour] = [await enter(), await enter()];
  const ofRound = { kind: 'round', activity: 1, ago: 0 };
  const taps = Array.from({ length: 100 }, (_, index) => ({
    ...ofRound,
    id: `joker-${index + 100}`,
    type: index < 12 ? 'Mark' : 'HearAgain',
    square: index % 12,
  }));
  // In the same moment: when the server looks, both are there.
  sendAtOnce(
    joker,
    taps.map((tap, index) => askPacket(index, tap)),
  );
  sendAtOnce(neighbour, [askPacket(7, { ...ofRound, id: 'neighbour-1', type: 'Mark', square: 3 })]);
  await joker.receive('4399[');
  const seats = written.flatMap((event) => (event.type === 'Marked' ? [event.seat] : []));
  expect(seats).toHaveLength(101);
  expect(seats.indexOf(2)).toBeLessThan(10);
});

test('of what is no request thirty are looked at, and three a second from then on', async () => {
  const joker = await enter();
  sendAtOnce(joker, many(100, JUNK));
  await joker.receive('43199');
  expect(joker.answers('"malformed"')).toBe(30);
  now += 1_000;
  sendAtOnce(
    joker,
    many(50, (number) => JUNK(number + 100)),
  );
  await joker.receive('43249');
  expect(joker.answers('"malformed"')).toBe(33);
});

test.each([
  ['requests', JUNK],
  ['events that do not exist', () => '42["x"]'],
  ['packets that mean nothing', () => '6'],
  ['answers that nobody waits for', () => '3'],
])('three hundred %s at once are the most: one more ends the connection', async (_, packet) => {
  const joker = await enter();
  // Its hello was one of them.
  sendAtOnce(joker, many(299, packet));
  await joker.send('421["ask",{}]');
  await joker.ended;
  expect(joker.answers('"ok"')).toBeLessThan(300);

  const patient = await enter();
  sendAtOnce(patient, many(298, packet));
  await patient.send('421["ask",{}]');
  await patient.receive('431[');
  now += 1_000;
  sendAtOnce(patient, many(29, packet));
  await patient.send('422["ask",{}]');
  await patient.receive('432[');
  patient.close();
});

test('pings of the websocket itself count as well', async () => {
  const joker = await enter();
  for (let i = 0; i < 300; i++) joker.socket.ping();
  await joker.ended;
});
