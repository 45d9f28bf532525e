// What may be asked of a session. A request becomes a command when the server has stamped who asks, and when.
import type { ActivityCommand } from './activities.ts';
import type { Stamp } from './actor.ts';
import type { Language } from './language.ts';
import type { Case, KeepHours, KeyHash } from './room.ts';

type ToRoom<Type extends string> = { readonly kind: 'room'; readonly type: Type };

export type OpenRoom = ToRoom<'OpenRoom'> & {
  readonly at: number;
  readonly language: Language;
  readonly case: Case;
  readonly keepHours: KeepHours;
  readonly facilitatorKey: KeyHash;
  readonly screenKey: KeyHash;
};
/** Whoever holds the key sits down; asked again, keeps the same seat. */
export type TakeSeat = ToRoom<'TakeSeat'> & { readonly key: KeyHash };
/** Ends the session for everybody; its tallies can still be taken home until it is wiped. */
export type CloseRoom = ToRoom<'CloseRoom'> & Stamp;

export type RoomCommand = OpenRoom | TakeSeat | CloseRoom;
export type Command = RoomCommand | ActivityCommand;
