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
};
/** Whoever holds the key sits down; asked again, keeps the same seat. `admitted`: let in through a closed door. */
export type TakeSeat = ToRoom<'TakeSeat'> & { readonly key: KeyHash; readonly admitted: boolean };
/** Lays so many cards on paper: each has the next number, and no phone. */
export type TakePaperSeats = ToRoom<'TakePaperSeats'> & Stamp & { readonly count: number };
/** From here on newcomers wait. Whoever has a seat comes and goes as before. */
export type CloseDoor = ToRoom<'CloseDoor'> & Stamp;
export type OpenDoor = ToRoom<'OpenDoor'> & Stamp;
/** Makes a link that follows from the facilitator's worthless. Of two that are renewed at once, one is. */
export type RenewLink = ToRoom<'RenewLink'> & Stamp & { readonly renewed: RenewedLink };
/** The same for the facilitator's own, and with it for those that follow from it. */
export type RenewFacilitatorLink = ToRoom<'RenewFacilitatorLink'> &
  Stamp & { readonly facilitatorKey: KeyHash; readonly screenKey: KeyHash };
/**
 * Ends the session for everybody. What can be taken home stays until it is wiped; who marked what is destroyed at once.
 */
export type CloseRoom = ToRoom<'CloseRoom'> & Stamp;

export type RoomCommand =
  | OpenRoom
  | TakeSeat
  | TakePaperSeats
  | CloseDoor
  | OpenDoor
  | RenewLink
  | RenewFacilitatorLink
  | CloseRoom;
export type Command = RoomCommand | ActivityCommand;
