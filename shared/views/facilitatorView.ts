import type { Language } from '../domain/language.ts';
import { finishedPlaces } from '../domain/closedRoomOf.ts';
import {
  type Case,
  type ClosedRoom,
  type Door,
  isRehearsal,
  type KeepHours,
  type OpenRoom,
  paperSeats,
  phoneSeats,
  sessionFactsOf,
} from '../domain/room.ts';
import { distilledForFacilitator, forFacilitator, placed } from './activityViews.ts';
import type { Presence } from './presence.ts';
import type { RoundForFacilitator } from './roundForFacilitator.ts';

export type FacilitatorView = {
  readonly audience: 'facilitator';
  readonly code: string;
  readonly phase: 'open' | 'closed';
  readonly language: Language;
  readonly case: Case;
  /** Invented participants, and nothing is kept. */
  readonly rehearsal: boolean;
  readonly keepHours: KeepHours;
  /** Seats taken by a phone, and not given up. */
  readonly joined: number;
  /** Cards on paper. */
  readonly paper: number;
  readonly presence: Omit<Presence, 'seats'>;
  /** To help somebody by her number; null once there are no seats any more. */
  readonly numbers: Numbers | null;
  readonly door: Door;
  /** Whether somebody can assist: the link for it is in use. */
  readonly assisted: boolean;
  /** When the session is wiped if nobody touches it before, in milliseconds since 1970, on a whole hour. */
  readonly keepUntil: number;
  /** False while the server cannot store: then it acknowledges nothing, and phones keep what was tapped. */
  readonly storing: boolean;
  readonly activity: RoundForFacilitator | null;
  /** The rounds that are over, by number: what can be taken home. */
  readonly playedRounds: readonly number[];
};

/** Who is there, by number. Nothing else of anybody. */
export type Numbers = {
  /** The highest number. */
  readonly last: number;
  /** Taken, and not connected just now. */
  readonly away: readonly number[];
  /** Given up, or taken away. */
  readonly gone: readonly number[];
  /** Without a phone. */
  readonly paper: readonly number[];
};

/** What the console is told that is no part of the session's history. */
export type Surroundings = Pick<FacilitatorView, 'keepUntil' | 'storing'> & { readonly presence: Presence };

export function facilitatorView(
  room: OpenRoom | ClosedRoom,
  code: string,
  { presence, keepUntil, storing }: Surroundings,
): FacilitatorView {
  return {
    audience: 'facilitator',
    code,
    phase: room.phase,
    language: room.language,
    case: room.case,
    rehearsal: isRehearsal(room),
    keepHours: room.keepHours,
    joined: room.phase === 'open' ? phoneSeats(room) : room.joined,
    paper: room.phase === 'open' ? paperSeats(room).length : 0,
    presence: {
      phones: presence.phones,
      screens: presence.screens,
      desks: presence.desks,
      // An open door keeps nobody: who stands there walks in, or has left.
      waiting: room.phase === 'open' && room.door === 'closed' ? presence.waiting : 0,
    },
    numbers: room.phase === 'open' ? numbersIn(room, presence.seats) : null,
    door: room.phase === 'open' ? room.door : 'closed',
    assisted: room.assistantKey !== null,
    keepUntil,
    storing,
    activity: currentActivity(room),
    playedRounds: room.phase === 'open' ? finishedPlaces(room) : room.played.map(({ activity }) => activity),
  };
}

function numbersIn(room: OpenRoom, connected: Presence['seats']): Numbers {
  const { seats, gone } = room;
  const numbers = seats.map((_, index) => index + 1);
  return {
    last: seats.length,
    away: numbers.filter((seat) => seats[seat - 1] !== null && !connected.has(seat)),
    gone,
    paper: paperSeats(room),
  };
}

function currentActivity(room: OpenRoom | ClosedRoom): FacilitatorView['activity'] {
  if (room.phase === 'closed') {
    const last = room.played.at(-1);
    return last ? distilledForFacilitator(last, room.played.length) : null;
  }
  const current = placed(room.activities);
  return current && forFacilitator(current, sessionFactsOf(room));
}
