// P9: when and how often desks are told, by a clock and a lag of the test's own.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Event } from '#shared/domain/events.ts';
import type { Frame } from '#shared/protocol/down.ts';
import { BUSY_FROM, OVERLOADED_FROM, paceFor } from '../../../server/gateway/pace.ts';
import { createPublisher } from '../../../server/gateway/publisher.ts';
import type { RoomRunner } from '../../../server/rooms/roomRunner.ts';
import { running, seatTaken } from '../../support/builders.ts';
import { openedRoomAfter } from '../../support/given.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function publishing() {
  const past: Event[] = [...running(3)];
  const state = { lag: 0, phones: 3 };
  const sent: { readonly channel: string; readonly frame: Frame }[] = [];
  const published: number[] = [];
  const runner: RoomRunner = {
    code: 'CCCCCC',
    room: () => openedRoomAfter(past),
    version: () => past.length,
    now: Date.now,
    keepUntil: () => 0,
    isStoring: () => true,
    execute: () => Promise.reject(new Error('nobody asks')),
    subscribe: () => () => {},
    isIdle: () => false,
    queued: () => 0,
    retire: () => {},
  };
  const publisher = createPublisher({
    runner,
    presence: {
      now: () => ({ phones: state.phones, seats: new Set<number>(), screens: 0, desks: 1, waiting: 0 }),
      seats: () => [1, 2, 3],
    },
    send: (channel, frame) => sent.push({ channel, frame }),
    steady: Date.now,
    pace: () => paceFor(state.lag),
    published: (milliseconds) => published.push(milliseconds),
    onError: (error) => expect.unreachable(String(error)),
  });
  return {
    state,
    published,
    /** Somebody takes a seat: consoles and screens show how many there are. */
    sit: () => {
      past.push(seatTaken(past.length));
      publisher.changed('room');
    },
    comeOrGo: (by: 1 | -1) => {
      state.phones += by;
      publisher.changed('presence');
    },
    /** What consoles were sent since this was last asked. */
    consoleFrames: () => {
      const frames = sent.splice(0).filter(({ channel }) => channel.endsWith('/console'));
      return frames.map(({ frame }) => frame.view as { joined: number; presence: { phones: number } });
    },
    /** A desk comes in; who it is told is there. */
    deskComes: () => (publisher.frameFor({ to: 'console' }).view as { presence: { phones: number } }).presence.phones,
    stop: publisher.stop,
  };
}

/** Ten changes a second for so many seconds; how many frames a console got. */
async function framesIn(seconds: number, { sit, consoleFrames }: ReturnType<typeof publishing>): Promise<number> {
  for (let i = 0; i < seconds * 10; i++) {
    sit();
    await vi.advanceTimersByTimeAsync(100);
  }
  return consoleFrames().length;
}

test('a desk is told soon of the first change, and never before whoever asked has her answer', async () => {
  const { sit, consoleFrames, published } = publishing();
  sit();
  expect(consoleFrames()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(consoleFrames()).toMatchObject([{ joined: 4 }]);
  expect(published).toHaveLength(1);
});

test('P9: the later the event loop, the fewer frames for desks', async () => {
  const room = publishing();
  expect(await framesIn(8, room)).toBeGreaterThanOrEqual(25);
  room.state.lag = BUSY_FROM;
  expect(await framesIn(8, room)).toBeLessThanOrEqual(9);
  room.state.lag = OVERLOADED_FROM;
  expect(await framesIn(8, room)).toBeLessThanOrEqual(5);
});

test('P9: who is connected waits longest, also while the room itself changes', async () => {
  const { state, sit, comeOrGo, consoleFrames } = publishing();
  comeOrGo(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(consoleFrames()).toMatchObject([{ presence: { phones: 4 } }]);
  state.lag = OVERLOADED_FROM;
  comeOrGo(1);
  await vi.advanceTimersByTimeAsync(2_500);
  expect(consoleFrames()).toEqual([]);
  sit();
  await vi.advanceTimersByTimeAsync(250);
  expect(consoleFrames()).toMatchObject([{ joined: 4, presence: { phones: 4 } }]);
  await vi.advanceTimersByTimeAsync(8_000);
  expect(consoleFrames()).toMatchObject([{ presence: { phones: 5 } }]);
});

test('P9: what waited is told as soon as the server has breath again', async () => {
  const { state, sit, comeOrGo, consoleFrames } = publishing();
  sit();
  comeOrGo(1);
  await vi.advanceTimersByTimeAsync(1);
  state.lag = OVERLOADED_FROM;
  sit();
  comeOrGo(1);
  await vi.advanceTimersByTimeAsync(600);
  consoleFrames();
  state.lag = 0;
  await vi.advanceTimersByTimeAsync(500);
  expect(consoleFrames().at(-1)).toMatchObject({ joined: 5, presence: { phones: 5 } });
});

test('an idle room costs nothing, and a stopped one tells nobody', async () => {
  const { sit, consoleFrames, stop } = publishing();
  sit();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(vi.getTimerCount()).toBe(0);
  consoleFrames();
  sit();
  stop();
  sit();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(consoleFrames()).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('a desk that came in is not told afterwards who was there before it came', async () => {
  const { state, sit, comeOrGo, deskComes, consoleFrames } = publishing();
  state.lag = OVERLOADED_FROM;
  comeOrGo(1);
  await vi.advanceTimersByTimeAsync(2_500);
  consoleFrames();
  comeOrGo(1);
  expect(deskComes()).toBe(5);
  sit();
  await vi.advanceTimersByTimeAsync(2_500);
  expect(consoleFrames()).toMatchObject([{ joined: 4, presence: { phones: 5 } }]);
});
