// The nouns of a session: who may lead it, who sits in it, what is played in it.
import type { Activity } from './activities.ts';
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

/** The most seats that a session has. */
export const MAX_SEATS = 250;

type Opened = {
  readonly language: Language;
  readonly case: Case;
  readonly keepHours: KeepHours;
  readonly openedAt: number;
  readonly facilitatorKey: KeyHash;
  readonly screenKey: KeyHash;
  /** The key of every seat; the seat's number is its place in the list, from 1. */
  readonly seats: readonly KeyHash[];
  /** What was played, in order; the last is what the room is doing now. */
  readonly activities: readonly Activity[];
};

export type UnopenedRoom = { readonly phase: 'unopened' };
export type OpenRoom = Opened & { readonly phase: 'open' };
export type ClosedRoom = Opened & { readonly phase: 'closed'; readonly closedAt: number };
export type Room = UnopenedRoom | OpenRoom | ClosedRoom;

export const unopenedRoom: UnopenedRoom = { phase: 'unopened' };

/** The seat of a key, from 1; undefined for a key that has none. */
export function seatOf(room: OpenRoom | ClosedRoom, key: KeyHash): number | undefined {
  const index = room.seats.indexOf(key);
  return index < 0 ? undefined : index + 1;
}
