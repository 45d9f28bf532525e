// The time in one room. It goes on from the newest moment that is stored of it: a server that starts with a clock which
// is behind (no battery, set back, another machine's) must not let a pause end before it began.
//
// It is clamped here, for each room by itself, and not once for the server: one room that was written while a clock was
// years ahead must not drag every other room along. And it is shifted, not held: time that stood still until the clock has
// caught up would make one hearing of all that is heard meanwhile.
import type { Event } from '#shared/domain/events.ts';

export type RoomClock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Makes sure that these lie in the past. */
  readonly saw: (events: Iterable<Event>) => void;
};

/** `now` is the server's time, which does not run backwards either. */
export function createRoomClock(now: () => number): RoomClock {
  let ahead = 0;
  return {
    now: () => now() + ahead,
    saw: (events) => {
      for (const event of events) ahead = Math.max(ahead, momentOf(event) - now());
    },
  };
}

function momentOf(event: Event): number {
  if (event.type === 'BingoCalled') return event.bingo.at;
  return 'at' in event ? event.at : 0;
}
