// What a session keeps of the decks that it was dealt. Each deal writes its deck in the journal, and a room is read whole
// when somebody comes to it: without a limit anybody who opens a session could deal until nobody can read it any more.
import type { Event } from '#shared/domain/events.ts';

/** For all the deals of one session together, in characters: 160 of the longest decks, or more than 500 of ours. */
const MOST = 10_000_000;

/** How much these events add to it. */
export const dealtBy = (events: readonly Event[]): number =>
  events.reduce((sum, event) => sum + (event.type === 'RoundDealt' ? JSON.stringify(event.deal.deck).length : 0), 0);

/** Whether so much more still fits. A session that has too much already plays on, with the cards that it has. */
export const fitsBeside = (dealt: number, more: number): boolean => more === 0 || dealt + more <= MOST;
