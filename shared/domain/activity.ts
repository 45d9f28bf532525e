import type { Stamp } from './actor.ts';
import type { Decision } from './decision.ts';

/** What an activity may know of the session that it is part of. */
export type SessionFacts = {
  /** How many cards there are, on phones and on paper. */
  readonly seats: number;
  readonly isOnPaper: (seat: number) => boolean;
};

/** Every command to an activity, and every event of one, names its kind and its place in the session, from 1. */
export type Addressed<Kind extends string> = { readonly kind: Kind; readonly activity: number };

/**
 * The rules of one kind of activity. A session holds a list of activities; a round of bingo is the first kind.
 * A new kind is a folder beside `round/` with these functions, and one line in `activities.ts`.
 */
export type ActivityRules<State, Command extends Stamp, Event, Distilled> = {
  /** Says yes or no. `state` is undefined when the command would begin a new activity. */
  readonly decide: (command: Command, state: State | undefined, session: SessionFacts) => Decision<Event>;
  /** Folds what happened into the state; judges nothing. */
  readonly evolve: (state: State | undefined, event: Event) => State | undefined;
  /** May a next activity begin? */
  readonly isOver: (state: State) => boolean;
  /** A seat was given up: nothing of it counts any more, but in what is over. */
  readonly withoutSeat: (state: State, seat: number) => State;
  /** A seat goes on in hands that must not see what was done at it before. That goes on counting. */
  readonly setAside: (state: State, seat: number) => State;
  /** What is kept of it when the session is closed: hearings and counts, nothing of anybody. Null if nothing happened. */
  readonly distil: (state: State, place: number, session: SessionFacts) => Distilled | null;
};
