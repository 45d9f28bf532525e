// The nouns of a session: who may lead it, who sits in it, what is played in it.
import type { Activity, DistilledActivity } from './activities.ts';
import type { SessionFacts } from './activity.ts';
import type { Language } from './language.ts';

/** How the citizen of the case is spoken of. */
export const pronouns = ['she', 'he', 'they'] as const;
export type Pronoun = (typeof pronouns)[number];

/** The role-played situation, in the language of the session. */
export type Case = {
  readonly title: string;
  readonly story: string;
  /** What the citizen would say from the empty chair; empty if the facilitator gave none. */
  readonly words: string;
  readonly pronoun: Pronoun;
};

/** A fingerprint of a secret (SHA-256, base64url). The secret itself is never stored. */
export type KeyHash = string;

/** How long a session is kept after its last use, in hours. 0 means: wiped as soon as it is closed. */
export const keepHoursChoices = [0, 24, 168, 720] as const;
export type KeepHours = (typeof keepHoursChoices)[number];

/** The most seats that a session has: a full hall. */
export const MAX_SEATS = 1000;

/** The most cards on paper that are asked for at once. */
export const PAPER_CARDS_MAX = 100;
/** The most of a rehearsal: its invented participants, and a few phones to see what they see. */
export const MAX_REHEARSAL_SEATS = 30;

/** The links that follow from the facilitator's: whoever holds hers can make them again. */
export const derivedLinks = ['screen', 'assistant'] as const;
export type DerivedLink = (typeof derivedLinks)[number];

/** What is in the place of a link from its `turn`-th renewal on. There is always a screen link; not always an assistant's. */
export type RenewedLink = { readonly turn: number } & (
  | { readonly link: 'screen'; readonly key: KeyHash }
  | { readonly link: 'assistant'; readonly key: KeyHash | null }
);

/** Whether newcomers can walk in, or wait until somebody who leads lets them in. */
export type Door = 'open' | 'closed';

/** Why a key that opened a seat does so no longer: her card is on another device, she stopped, or she was taken off. */
export type FormerKey = { readonly key: KeyHash; readonly why: 'seat-moved' | 'seat-left' | 'seat-removed' };

/** How somebody who lost her phone, or its storage, may come back to a seat. */
export type WayBack = {
  readonly seat: number;
  /** A fingerprint of its two return words, once it was shown them. */
  readonly words: KeyHash | null;
  /** How often other words were tried. */
  readonly misses: number;
  /** A ticket with which a device may take the seat over, once, until a moment in milliseconds since 1970. */
  readonly help: { readonly ticket: KeyHash; readonly until: number } | null;
};

type Opened = {
  readonly language: Language;
  readonly case: Case;
  readonly keepHours: KeepHours;
  readonly openedAt: number;
  readonly facilitatorKey: KeyHash;
  readonly screenKey: KeyHash;
  /** Null as long as nobody assists. */
  readonly assistantKey: KeyHash | null;
  /** How often each of these links was renewed. */
  readonly turns: Readonly<Record<DerivedLink, number>>;
  /** Only there on a rehearsal: twelve invented participants, and nothing is kept. */
  readonly rehearsal?: true;
};

export type UnopenedRoom = { readonly phase: 'unopened' };
export type OpenRoom = Opened & {
  readonly phase: 'open';
  readonly door: Door;
  /**
   * The key of every seat; the seat's number is its place in the list, from 1. Null where no phone has it: its card is on
   * paper, or it was given up.
   */
  readonly seats: readonly (KeyHash | null)[];
  /** The numbers of the seats that were given up: they are not given out again. */
  readonly gone: readonly number[];
  readonly formerKeys: readonly FormerKey[];
  /** Of the seats that have one. */
  readonly waysBack: readonly WayBack[];
  /** What was played, in order; the last is what the room is doing now. */
  readonly activities: readonly Activity[];
};
/** What is left of a session once it is closed. No seats, no marks, no cards: these cannot be had back. */
export type ClosedRoom = Opened & {
  readonly phase: 'closed';
  readonly closedAt: number;
  /** How many seats were taken by a phone, and not given up. */
  readonly joined: number;
  readonly played: readonly DistilledActivity[];
};
export type Room = UnopenedRoom | OpenRoom | ClosedRoom;

/** Whether the participants of a session are invented, and nothing of it is kept. */
export const isRehearsal = (room: Room): boolean => room.phase !== 'unopened' && room.rehearsal === true;

/** How many seats a session has. */
export const mostSeats = ({ rehearsal }: OpenRoom): number => (rehearsal ? MAX_REHEARSAL_SEATS : MAX_SEATS);

export const unopenedRoom: UnopenedRoom = { phase: 'unopened' };

/** The seat of a key, from 1; undefined for a key that has none. */
export function seatOf(room: OpenRoom, key: KeyHash): number | undefined {
  const index = room.seats.indexOf(key);
  return index < 0 ? undefined : index + 1;
}

/** Whether a seat has no phone: its card is printed, and what is heard on it is entered at the desk. */
export const isOnPaper = (room: OpenRoom, seat: number): boolean =>
  room.seats[seat - 1] === null && !room.gone.includes(seat);

/** The numbers of the cards on paper, in order. */
export const paperSeats = (room: OpenRoom): readonly number[] =>
  room.seats.flatMap((_, index) => (isOnPaper(room, index + 1) ? index + 1 : []));

/** How many seats have a phone. */
export const phoneSeats = ({ seats }: OpenRoom): number => seats.filter((key) => key !== null).length;

/** What an activity may know of this session. */
export const sessionFactsOf = (room: OpenRoom): SessionFacts => ({
  seats: room.seats.length,
  isOnPaper: (seat) => isOnPaper(room, seat),
});

/** How one may come back to a seat; nothing is known of it at first. */
export const wayBackOf = ({ waysBack }: Pick<OpenRoom, 'waysBack'>, seat: number): WayBack =>
  waysBack.find((way) => way.seat === seat) ?? { seat, words: null, misses: 0, help: null };
