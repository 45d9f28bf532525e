import { expect, test } from 'vitest';
import { closedRoomOf } from '#shared/domain/closedRoomOf.ts';
import { standsAlone } from '#shared/domain/events.ts';
import { closed, dealt, opened, running, seatTaken } from '../../support/builders.ts';
import { openRoomAfter } from '../../support/given.ts';

test('only what a session was distilled to stands alone', () => {
  expect(standsAlone({ kind: 'room', type: 'RoomDistilled', room: closedRoomOf(openRoomAfter(running(1)), 9) })).toBe(
    true,
  );
  for (const event of [opened(), seatTaken(1), dealt(), closed()]) expect(standsAlone(event)).toBe(false);
});
