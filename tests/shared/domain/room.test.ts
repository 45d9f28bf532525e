import { expect, test } from 'vitest';
import { seatOf } from '#shared/domain/room.ts';
import { closed, openWith } from '../../support/builders.ts';
import { openedRoomAfter } from '../../support/given.ts';

test('a key has the seat in which it sat down, from 1, for ever', () => {
  for (const room of [openedRoomAfter(openWith(3)), openedRoomAfter(openWith(3), closed())]) {
    expect(seatOf(room, 'key-1')).toBe(1);
    expect(seatOf(room, 'key-3')).toBe(3);
  }
});
test('a key that never sat down has none', () => {
  const room = openedRoomAfter(openWith(3));
  for (const key of ['key-4', '', 'KEY-1', 'facilitator-key', 'screen-key']) expect(seatOf(room, key)).toBeUndefined();
});
