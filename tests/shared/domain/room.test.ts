import { expect, test } from 'vitest';
import { seatOf } from '#shared/domain/room.ts';
import { openWith } from '../../support/builders.ts';
import { openRoomAfter } from '../../support/given.ts';

test('a key has the seat in which it sat down, from 1', () => {
  const room = openRoomAfter(openWith(3));
  expect(seatOf(room, 'key-1')).toBe(1);
  expect(seatOf(room, 'key-3')).toBe(3);
});
test('a key that never sat down has none', () => {
  const room = openRoomAfter(openWith(3));
  for (const key of ['key-4', '', 'KEY-1', 'facilitator-key', 'screen-key']) expect(seatOf(room, key)).toBeUndefined();
});
