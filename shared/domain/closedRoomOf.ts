import { type DistilledActivity, rulesFor } from './activities.ts';
import { type ClosedRoom, type OpenRoom, phoneSeats, sessionFactsOf } from './room.ts';

/** What a session boils down to of what was played, before it is closed and after: the same, to the last figure. */
export function playedIn(room: OpenRoom | ClosedRoom): readonly DistilledActivity[] {
  if (room.phase === 'closed') return room.played;
  const session = sessionFactsOf(room);
  return room.activities.flatMap((activity, index) => {
    return rulesFor(activity.kind).distil(activity, index + 1, session) ?? [];
  });
}

/**
 * What may be taken home just now. Of an open session only what is over: a file that ticks along with every mark would
 * point at whoever touches her phone.
 */
export function finishedIn(room: OpenRoom | ClosedRoom): readonly DistilledActivity[] {
  if (room.phase === 'closed') return room.played;
  const places = new Set(finishedPlaces(room));
  return playedIn(room).filter(({ activity }) => places.has(activity));
}

/** The places of the activities that are over, from 1. */
export const finishedPlaces = ({ activities }: OpenRoom): readonly number[] =>
  activities.flatMap((activity, index) => (rulesFor(activity.kind).isOver(activity) ? index + 1 : []));

/**
 * What a session boils down to when it is closed: its settings, its links, and of each activity what may be taken home.
 * Written field by field, so that what a room gains later is not kept by accident.
 */
export function closedRoomOf(room: OpenRoom, closedAt: number): ClosedRoom {
  const {
    language,
    case: story,
    keepHours,
    openedAt,
    facilitatorKey,
    screenKey,
    assistantKey,
    turns,
    rehearsal,
  } = room;
  return {
    phase: 'closed',
    language,
    case: story,
    keepHours,
    openedAt,
    closedAt,
    facilitatorKey,
    screenKey,
    assistantKey,
    turns,
    ...(rehearsal && { rehearsal }),
    joined: phoneSeats(room),
    played: playedIn(room),
  };
}
