// The rules of a seat: who may sit down, stop, come back to it, or take it from somebody else.
import { leads } from './actor.ts';
import type { SeatCommand } from './commands.ts';
import { accept, type Decision, refuse, unchanged } from './decision.ts';
import type { SeatEvent } from './events.ts';
import type { Reason } from './reason.ts';
import { mostSeats, type OpenRoom, seatOf, wayBackOf } from './room.ts';

/** How often two words may be tried for a seat. From then on only whoever leads can help. */
export const MOST_MISSES = 5;

type Command<Type extends SeatCommand['type']> = Extract<SeatCommand, { readonly type: Type }>;

/** Says what becomes of a seat of an open room. */
export function decideSeat(command: SeatCommand, room: OpenRoom): Decision<SeatEvent> {
  switch (command.type) {
    case 'TakeSeat':
      return takeSeat(command, room);
    case 'LeaveSeat': {
      const { by } = command;
      if (by.role !== 'participant') return refuse('not-yours');
      return room.seats[by.seat - 1] ? accept({ kind: 'room', type: 'SeatGivenUp', seat: by.seat }) : unchanged;
    }
    case 'RemoveSeat': {
      const { by, seat } = command;
      if (!leads(by)) return refuse('not-yours');
      if (room.gone.includes(seat)) return unchanged;
      return room.seats[seat - 1] ? accept({ kind: 'room', type: 'SeatRemoved', seat }) : refuse('unknown-seat');
    }
    case 'SetReturnWords': {
      const { key, words } = command;
      const seat = seatOf(room, key);
      if (seat === undefined) return refuse(whyFormer(room, key) ?? 'unknown-seat');
      const isSame = wayBackOf(room, seat).words === words;
      return isSame ? unchanged : accept({ kind: 'room', type: 'ReturnWordsSet', seat, words });
    }
    case 'ReturnToSeat':
      return returnToSeat(command, room);
    case 'HelpSeat': {
      const { by, seat, ticket, until } = command;
      if (!leads(by)) return refuse('not-yours');
      if (!room.seats[seat - 1]) return refuse('unknown-seat');
      const isSame = wayBackOf(room, seat).help?.ticket === ticket;
      return isSame ? unchanged : accept({ kind: 'room', type: 'SeatHelpOffered', seat, ticket, until });
    }
    case 'TakeOverSeat':
      return takeOver(command, room);
    default:
      return command satisfies never;
  }
}

function takeSeat({ key, admitted }: Command<'TakeSeat'>, room: OpenRoom): Decision<SeatEvent> {
  if (seatOf(room, key) !== undefined) return unchanged;
  const former = whyFormer(room, key);
  if (former) return refuse(former);
  if (room.door === 'closed' && !admitted) return refuse('room-locked');
  if (room.seats.length >= mostSeats(room)) return refuse('room-full');
  return accept({ kind: 'room', type: 'SeatTaken', key });
}

/** Wrong words are an event as well: so that their number is known after a restart, and of many at once. */
function returnToSeat(command: Command<'ReturnToSeat'>, room: OpenRoom): Decision<SeatEvent> {
  const { seat, key, known, right } = command;
  const no = refusalOfKey(room, key);
  if (no) return no;
  if (!room.seats[seat - 1]) return refuse('wrong-words');
  const { words, misses } = wayBackOf(room, seat);
  if (misses >= MOST_MISSES) return refuse('no-tries-left');
  // Compared with a fingerprint that is another by now, they say nothing.
  if (!right || words !== known) return accept({ kind: 'room', type: 'ReturnMissed', seat });
  return accept({ kind: 'room', type: 'SeatReturnedTo', seat, key });
}

function takeOver({ key, ticket, at }: Command<'TakeOverSeat'>, room: OpenRoom): Decision<SeatEvent> {
  const no = refusalOfKey(room, key);
  if (no) return no;
  const way = room.waysBack.find(({ help }) => help?.ticket === ticket);
  if (!way?.help || at > way.help.until) return refuse('help-over');
  return accept({ kind: 'room', type: 'SeatHandedOver', seat: way.seat, key });
}

/** A key comes with one seat: asked again it is there already, and one that was given up is no key any more. */
function refusalOfKey(room: OpenRoom, key: string): Decision<never> | null {
  if (seatOf(room, key) !== undefined) return unchanged;
  const former = whyFormer(room, key);
  return former && refuse(former);
}

const whyFormer = (room: OpenRoom, key: string): Reason | null =>
  room.formerKeys.find((former) => former.key === key)?.why ?? null;
