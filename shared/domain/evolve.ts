// The consequences: this is the reducer. `journal.reduce(evolve, unopenedRoom)` is the session, always.
import { type Activity, type ActivityEvent, rulesFor } from './activities.ts';
import { closedRoomOf } from './closedRoomOf.ts';
import type { Event, RoomEvent } from './events.ts';
import { evolveSeat } from './evolveSeat.ts';
import type { OpenRoom, RenewedLink, Room } from './room.ts';

/** Folds one event into the room. Total: an event that does not fit leaves the room as it was. */
export function evolve(room: Room, event: Event): Room {
  if (event.kind === 'room') return evolveRoom(room, event);
  if (room.phase !== 'open') return room;
  return { ...room, activities: evolveActivities(room, event) };
}

function evolveRoom(room: Room, event: RoomEvent): Room {
  switch (event.type) {
    case 'RoomOpened': {
      if (room.phase !== 'unopened') return room;
      const { at: openedAt, language, case: story, keepHours, facilitatorKey, screenKey, rehearsal } = event;
      const settings = { language, case: story, keepHours, openedAt, facilitatorKey, screenKey };
      const opened = { ...settings, ...(rehearsal && { rehearsal }) };
      const fresh = { assistantKey: null, turns: { screen: 0, assistant: 0 }, door: 'open' } as const;
      return { phase: 'open', ...opened, ...fresh, seats: [], gone: [], formerKeys: [], waysBack: [], activities: [] };
    }
    case 'SeatTaken':
    case 'SeatGivenUp':
    case 'SeatRemoved':
    case 'ReturnWordsSet':
    case 'ReturnMissed':
    case 'SeatReturnedTo':
    case 'SeatHelpOffered':
    case 'SeatHandedOver':
      return room.phase === 'open' ? evolveSeat(room, event) : room;
    case 'PaperSeatsTaken': {
      const laid = Array.from({ length: event.count }, () => null);
      return room.phase === 'open' ? { ...room, seats: [...room.seats, ...laid] } : room;
    }
    case 'RoomClosed':
      return room.phase === 'open' ? closedRoomOf(room, event.at) : room;
    case 'RoomDistilled':
      return event.room;
    case 'DoorClosed':
    case 'DoorOpened':
      return room.phase === 'open' ? { ...room, door: event.type === 'DoorOpened' ? 'open' : 'closed' } : room;
    case 'LinkRenewed':
      return evolveLink(room, event.renewed);
    case 'FacilitatorLinkRenewed': {
      if (room.phase === 'unopened') return room;
      const { facilitatorKey, screenKey } = event;
      return { ...room, facilitatorKey, screenKey, assistantKey: null, turns: { screen: 0, assistant: 0 } };
    }
    default:
      return event satisfies never;
  }
}

function evolveLink(room: Room, { link, turn, key }: RenewedLink): Room {
  if (room.phase === 'unopened') return room;
  const turns = { ...room.turns, [link]: turn };
  return link === 'screen' ? { ...room, turns, screenKey: key } : { ...room, turns, assistantKey: key };
}

function evolveActivities({ activities, gone }: OpenRoom, event: ActivityEvent): readonly Activity[] {
  const index = event.activity - 1;
  const known = activities[index];
  if (!known && index !== activities.length) return activities;
  const next = rulesFor(event.kind).evolve(known, event);
  if (!next) return activities;
  if (known) return activities.with(index, next);
  const { withoutSeat } = rulesFor(event.kind);
  return [...activities, gone.reduce(withoutSeat, next)];
}
