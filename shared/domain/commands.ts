// What may be asked of a session. A request becomes a command when the server has stamped who asks, and when.
import type { ActivityCommand } from './activities.ts';
import type { Stamp } from './actor.ts';
import type { Language } from './language.ts';
import type { Case, KeepHours, KeyHash, RenewedLink } from './room.ts';

type ToRoom<Type extends string> = { readonly kind: 'room'; readonly type: Type };

export type OpenRoom = ToRoom<'OpenRoom'> & {
  readonly at: number;
  readonly language: Language;
  readonly case: Case;
  readonly keepHours: KeepHours;
  readonly facilitatorKey: KeyHash;
  readonly screenKey: KeyHash;
  readonly rehearsal?: true;
};
/** Whoever holds the key sits down; asked again, keeps the same seat. `admitted`: let in through a closed door. */
export type TakeSeat = ToRoom<'TakeSeat'> & { readonly key: KeyHash; readonly admitted: boolean };
/** Lays so many cards on paper: each has the next number, and no phone. */
export type TakePaperSeats = ToRoom<'TakePaperSeats'> & Stamp & { readonly count: number };
/** "I stop, wipe my card." */
export type LeaveSeat = ToRoom<'LeaveSeat'> & Stamp;
/** Takes a seat away from whoever holds it. */
export type RemoveSeat = ToRoom<'RemoveSeat'> & Stamp & { readonly seat: number };
/** Whoever holds the key was shown her two return words; `words` is their fingerprint. */
export type SetReturnWords = ToRoom<'SetReturnWords'> & { readonly key: KeyHash; readonly words: KeyHash };
/** Somebody names a seat and two words. `right`: they are those of the fingerprint `known`. */
export type ReturnToSeat = ToRoom<'ReturnToSeat'> & {
  readonly seat: number;
  readonly key: KeyHash;
  readonly known: KeyHash | null;
  readonly right: boolean;
};
/** Whoever leads makes a ticket with which a device may take a seat over. */
export type HelpSeat = ToRoom<'HelpSeat'> &
  Stamp & { readonly seat: number; readonly ticket: KeyHash; readonly until: number };
/** A device shows such a ticket. */
export type TakeOverSeat = ToRoom<'TakeOverSeat'> & {
  readonly key: KeyHash;
  readonly ticket: KeyHash;
  readonly at: number;
};
/** From here on newcomers wait. Whoever has a seat comes and goes as before. */
export type CloseDoor = ToRoom<'CloseDoor'> & Stamp;
export type OpenDoor = ToRoom<'OpenDoor'> & Stamp;
/**
 * Makes a link that follows from the facilitator's worthless. Of two that are renewed at once, one is. `shown` is the
 * fingerprint of the secret that was shown for it: one that was renewed meanwhile renews nothing any more.
 */
export type RenewLink = ToRoom<'RenewLink'> & Stamp & { readonly shown: KeyHash; readonly renewed: RenewedLink };
/** The same for the facilitator's own, and with it for those that follow from it. */
export type RenewFacilitatorLink = ToRoom<'RenewFacilitatorLink'> &
  Stamp & { readonly shown: KeyHash; readonly facilitatorKey: KeyHash; readonly screenKey: KeyHash };
/**
 * Ends the session for everybody. What can be taken home stays until it is wiped; who marked what is destroyed at once.
 */
export type CloseRoom = ToRoom<'CloseRoom'> & Stamp;

export type SeatCommand = TakeSeat | LeaveSeat | RemoveSeat | SetReturnWords | ReturnToSeat | HelpSeat | TakeOverSeat;
export type RoomCommand =
  | OpenRoom
  | SeatCommand
  | TakePaperSeats
  | CloseDoor
  | OpenDoor
  | RenewLink
  | RenewFacilitatorLink
  | CloseRoom;
export type Command = RoomCommand | ActivityCommand;
