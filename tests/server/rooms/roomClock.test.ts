// T6: time in a room never runs backwards, whatever clock the server starts with.
import { expect, test } from 'vitest';
import type { Event } from '#shared/domain/events.ts';
import { createRoomClock } from '../../../server/rooms/roomClock.ts';
import { after, bingoCalled, marked, running, T0 } from '../../support/builders.ts';

function clockThatSaw(events: readonly Event[], start: number) {
  let server = start;
  const clock = createRoomClock(() => server);
  clock.saw(events);
  return { clock, goOn: (milliseconds: number) => (server += milliseconds) };
}

test('T6: a clock that is right is the clock of the room', () => {
  const { clock, goOn } = clockThatSaw(running(3), after(60));
  expect(clock.now()).toBe(after(60));
  goOn(1_500);
  expect(clock.now()).toBe(after(60) + 1_500);
});

test('T6: found behind the newest stored moment, time goes on from there, as fast as ever', () => {
  const past = [...running(3), marked(1, 4, after(90)), marked(2, 7, after(30))];
  const { clock, goOn } = clockThatSaw(past, T0 - 3_600_000);
  expect(clock.now()).toBe(after(90));
  goOn(1_500);
  expect(clock.now()).toBe(after(90) + 1_500);
});

test('T6: what another process wrote meanwhile moves it on, and never back', () => {
  const { clock } = clockThatSaw(running(3), T0);
  clock.saw([marked(1, 4, after(600))]);
  expect(clock.now()).toBe(after(600));
  clock.saw(running(3));
  expect(clock.now()).toBe(after(600));
});

test('T6: a bingo is a moment too', () => {
  const bingo = { seat: 1, line: 'row-1', at: after(300), alsoHeardBy: [] } as const;
  expect(clockThatSaw([...running(3), bingoCalled(bingo)], 0).clock.now()).toBe(after(300));
});
