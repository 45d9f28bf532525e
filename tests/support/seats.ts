// Terse ways to say what happens to a seat, and what is asked of it. Seat 3 holds the key `key-3`.
import type {
  HelpSeat,
  LeaveSeat,
  RemoveSeat,
  ReturnToSeat,
  SetReturnWords,
  TakeOverSeat,
} from '#shared/domain/commands.ts';
import type { SeatEvent } from '#shared/domain/events.ts';
import { after, facilitator, participant, T0 } from './builders.ts';

export const seatGivenUp = (seat: number): SeatEvent => ({ kind: 'room', type: 'SeatGivenUp', seat });
export const seatRemoved = (seat: number): SeatEvent => ({ kind: 'room', type: 'SeatRemoved', seat });
export const returnWordsSet = (seat: number, words = `words-${seat}`): SeatEvent => ({
  kind: 'room',
  type: 'ReturnWordsSet',
  seat,
  words,
});
export const returnMissed = (seat: number): SeatEvent => ({ kind: 'room', type: 'ReturnMissed', seat });
export const seatReturnedTo = (seat: number, key: string): SeatEvent => ({
  kind: 'room',
  type: 'SeatReturnedTo',
  seat,
  key,
});
export const helpOffered = (seat: number, ticket = 'ticket', until = after(600)): SeatEvent => ({
  kind: 'room',
  type: 'SeatHelpOffered',
  seat,
  ticket,
  until,
});
export const seatHandedOver = (seat: number, key: string): SeatEvent => ({
  kind: 'room',
  type: 'SeatHandedOver',
  seat,
  key,
});
export const leaveSeat = (seat: number): LeaveSeat => ({
  kind: 'room',
  type: 'LeaveSeat',
  by: participant(seat),
  at: T0,
});
export const removeSeat = (seat: number): RemoveSeat => ({
  kind: 'room',
  type: 'RemoveSeat',
  by: facilitator,
  at: T0,
  seat,
});
export const setReturnWords = (seat: number, words = `words-${seat}`): SetReturnWords => ({
  kind: 'room',
  type: 'SetReturnWords',
  key: `key-${seat}`,
  words,
});
/** Somebody with a new key says the words of a seat, or others. */
export const returnToSeat = (seat: number, over: Partial<ReturnToSeat> = {}): ReturnToSeat => ({
  kind: 'room',
  type: 'ReturnToSeat',
  seat,
  key: 'new-key',
  known: `words-${seat}`,
  right: true,
  ...over,
});
export const helpSeat = (seat: number): HelpSeat => ({
  kind: 'room',
  type: 'HelpSeat',
  by: facilitator,
  at: T0,
  seat,
  ticket: 'ticket',
  until: after(600),
});
export const takeOverSeat = (over: Partial<TakeOverSeat> = {}): TakeOverSeat => ({
  kind: 'room',
  type: 'TakeOverSeat',
  key: 'new-key',
  ticket: 'ticket',
  at: after(60),
  ...over,
});
