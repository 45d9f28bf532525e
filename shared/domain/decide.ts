// The rules of a session: may this be done, and what happens then? Each activity has rules of its own.
import { type ActivityCommand, rulesFor } from './activities.ts';
import type { Command, RoomCommand } from './commands.ts';
import { accept, type Decision, refuse, unchanged } from './decision.ts';
import type { Event } from './events.ts';
import { MAX_SEATS, type OpenRoom, type Room, seatOf } from './room.ts';

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
      if (room.phase === 'unopened') return refuse('unknown-room');
      if (seatOf(room, command.key) !== undefined) return unchanged;
      if (room.phase === 'closed') return refuse('room-closed');
      if (room.seats.length >= MAX_SEATS) return refuse('room-full');
      return accept({ kind: 'room', type: 'SeatTaken', key: command.key });
    case 'CloseRoom':
      if (room.phase === 'unopened') return refuse('unknown-room');
      if (command.by.role !== 'facilitator') return refuse('not-yours');
      return room.phase === 'closed' ? unchanged : accept({ kind: 'room', type: 'RoomClosed', at: command.at });
    default:
      return command satisfies never;
  }
}

function decideActivity(command: ActivityCommand, room: OpenRoom): Decision<Event> {
  const place = command.activity;
  const state = room.activities[place - 1];
  if (state ? state.kind !== command.kind : place !== room.activities.length + 1) return refuse('unknown-activity');
  const decision = rulesFor(command.kind).decide(command, state, { seats: room.seats.length });
  const last = room.activities.at(-1);
  const tooEarly = !state && last && !rulesFor(last.kind).isOver(last);
  return decision.ok && tooEarly ? refuse('round-not-ended') : decision;
}
