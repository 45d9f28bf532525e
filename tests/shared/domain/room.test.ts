import { expect, test } from 'vitest';
import {
  isOnPaper,
  isRehearsal,
  paperSeats,
  phoneSeats,
  seatOf,
  sessionFactsOf,
  unopenedRoom,
} from '#shared/domain/room.ts';
import { closed, opened, openWith, paperSeatsTaken, rehearsalOpened, seatTaken } from '../../support/builders.ts';
import { openRoomAfter, roomAfter } from '../../support/given.ts';

test('a key has the seat in which it sat down, from 1', () => {
  const room = openRoomAfter(openWith(3));
  expect(seatOf(room, 'key-1')).toBe(1);
  expect(seatOf(room, 'key-3')).toBe(3);
});
test('a key that never sat down has none', () => {
  const room = openRoomAfter(openWith(3));
  for (const key of ['key-4', '', 'KEY-1', 'facilitator-key', 'screen-key']) expect(seatOf(room, key)).toBeUndefined();
});
test('a card on paper has a number, and no phone', () => {
  const room = openRoomAfter(openWith(2), paperSeatsTaken(2), seatTaken(5));
  expect(paperSeats(room)).toEqual([3, 4]);
  expect(phoneSeats(room)).toBe(3);
  expect([0, 1, 2, 3, 4, 5, 6].filter((seat) => isOnPaper(room, seat))).toEqual([3, 4]);
  expect(seatOf(room, 'key-5')).toBe(5);
  const facts = sessionFactsOf(room);
  expect([facts.seats, facts.isOnPaper(4), facts.isOnPaper(5)]).toEqual([5, true, false]);
});
test('a session is a rehearsal from its opening on, also when it is closed, and no other session is', () => {
  expect(
    [[rehearsalOpened], [rehearsalOpened, closed()], [opened()]].map((events) => isRehearsal(roomAfter(events))),
  ).toEqual([true, true, false]);
  expect(isRehearsal(unopenedRoom)).toBe(false);
});
