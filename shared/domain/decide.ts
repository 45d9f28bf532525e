// The rules of a session: may this be done, and what happens then? Each activity has rules of its own.
import { type ActivityCommand, rulesFor } from './activities.ts';
import type { Command, RoomCommand } from './commands.ts';
import { leads } from './actor.ts';
import { accept, type Decision, refuse, unchanged } from './decision.ts';
import { closedRoomOf } from './closedRoomOf.ts';
import type { Event } from './events.ts';
import { decideSeat } from './decideSeat.ts';
import { type ClosedRoom, type Door, mostSeats, type OpenRoom, type Room, sessionFactsOf } from './room.ts';

/** Says yes, with what happens, or no, with a reason. Reads the room, never changes it. */
export function decide(command: Command, room: Room): Decision<Event> {
  if (command.kind === 'room') return decideRoom(command, room);
  if (room.phase === 'unopened') return refuse('unknown-room');
  if (room.phase === 'closed') return refuse('room-closed');
  return decideActivity(command, room);
}

function decideRoom(command: RoomCommand, room: Room): Decision<Event> {
  switch (command.type) {
    case 'OpenRoom':
      return room.phase === 'unopened' ? accept({ ...command, type: 'RoomOpened' }) : unchanged;
    case 'TakeSeat':
    case 'LeaveSeat':
    case 'RemoveSeat':
    case 'SetReturnWords':
    case 'ReturnToSeat':
    case 'HelpSeat':
    case 'TakeOverSeat':
      if (room.phase === 'unopened') return refuse('unknown-room');
      return room.phase === 'closed' ? refuse('room-closed') : decideSeat(command, room);
    case 'TakePaperSeats':
      if (!leads(command.by)) return refuse('not-yours');
      if (room.phase !== 'open') return refuse(room.phase === 'closed' ? 'room-closed' : 'unknown-room');
      if (room.seats.length + command.count > mostSeats(room)) return refuse('room-full');
      return accept({ kind: 'room', type: 'PaperSeatsTaken', count: command.count });
    case 'CloseRoom':
      if (room.phase === 'unopened') return refuse('unknown-room');
      if (command.by.role !== 'facilitator') return refuse('not-yours');
      if (room.phase === 'closed') return unchanged;
      return accept({ kind: 'room', type: 'RoomDistilled', room: closedRoomOf(room, command.at) });
    case 'CloseDoor':
    case 'OpenDoor':
      if (!leads(command.by)) return refuse('not-yours');
      if (room.phase !== 'open') return refuse(room.phase === 'closed' ? 'room-closed' : 'unknown-room');
      return decideDoor(command.type === 'OpenDoor' ? 'open' : 'closed', room);
    case 'RenewLink':
    case 'RenewFacilitatorLink':
      if (command.by.role !== 'facilitator') return refuse('not-yours');
      return room.phase === 'unopened' ? refuse('unknown-room') : decideLink(command, room);
    default:
      return command satisfies never;
  }
}

const decideDoor = (door: Door, room: OpenRoom): Decision<Event> =>
  room.door === door ? unchanged : accept({ kind: 'room', type: door === 'open' ? 'DoorOpened' : 'DoorClosed' });

function decideLink(
  command: Extract<RoomCommand, { type: 'RenewLink' | 'RenewFacilitatorLink' }>,
  room: OpenRoom | ClosedRoom,
): Decision<Event> {
  if (command.type === 'RenewFacilitatorLink') {
    const { shown, facilitatorKey, screenKey } = command;
    if (room.facilitatorKey === facilitatorKey) return unchanged;
    if (room.facilitatorKey !== shown) return refuse('wrong-link');
    return accept({ kind: 'room', type: 'FacilitatorLinkRenewed', facilitatorKey, screenKey });
  }
  const { shown, renewed } = command;
  if (room.facilitatorKey !== shown) return refuse('wrong-link');
  const { link, turn, key } = renewed;
  const current = link === 'screen' ? room.screenKey : room.assistantKey;
  if (turn === room.turns[link] && key === current) return unchanged;
  // Somebody renewed it while this one was on its way: the link that she was shown is no longer the one to replace.
  if (turn !== room.turns[link] + 1) return refuse('unavailable');
  return accept({ kind: 'room', type: 'LinkRenewed', renewed });
}

function decideActivity(command: ActivityCommand, room: OpenRoom): Decision<Event> {
  const place = command.activity;
  const state = room.activities[place - 1];
  if (state ? state.kind !== command.kind : place !== room.activities.length + 1) return refuse('unknown-activity');
  if (command.by.role === 'participant' && room.gone.includes(command.by.seat)) return refuse('seat-left');
  const decision = rulesFor(command.kind).decide(command, state, sessionFactsOf(room));
  const last = room.activities.at(-1);
  const tooEarly = !state && last && !rulesFor(last.kind).isOver(last);
  return decision.ok && tooEarly ? refuse('round-not-ended') : decision;
}
