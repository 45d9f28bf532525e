// What happened in a session. Journals hold these for ever: add variants, never change one.
import type { ActivityEvent } from './activities.ts';
import type { Language } from './language.ts';
import type { Case, ClosedRoom, KeepHours, KeyHash, RenewedLink } from './room.ts';

type OfRoom<Type extends string> = { readonly kind: 'room'; readonly type: Type };

/** What happened to a seat. */
export type SeatEvent =
  | (OfRoom<'SeatTaken'> & { readonly key: KeyHash })
  /** By whoever sat there, or by whoever leads. */
  | (OfRoom<'SeatGivenUp' | 'SeatRemoved'> & { readonly seat: number })
  | (OfRoom<'ReturnWordsSet'> & { readonly seat: number; readonly words: KeyHash })
  /** Somebody named other words. */
  | (OfRoom<'ReturnMissed'> & { readonly seat: number })
  /** By her two words: she knew them, so she is shown all. */
  | (OfRoom<'SeatReturnedTo'> & { readonly seat: number; readonly key: KeyHash })
  | (OfRoom<'SeatHelpOffered'> & { readonly seat: number; readonly ticket: KeyHash; readonly until: number })
  /** By the help of whoever leads, who might scan the ticket herself: what was marked before is not shown. */
  | (OfRoom<'SeatHandedOver'> & { readonly seat: number; readonly key: KeyHash });

export type RoomEvent =
  | (OfRoom<'RoomOpened'> & {
      readonly at: number;
      readonly language: Language;
      readonly case: Case;
      readonly keepHours: KeepHours;
      readonly facilitatorKey: KeyHash;
      readonly screenKey: KeyHash;
      /** Only on a rehearsal, which is never stored. */
      readonly rehearsal?: true;
    })
  | SeatEvent
  /** So many cards on paper: each has the next number. */
  | (OfRoom<'PaperSeatsTaken'> & { readonly count: number })
  | OfRoom<'DoorClosed'>
  | OfRoom<'DoorOpened'>
  | (OfRoom<'LinkRenewed'> & { readonly renewed: RenewedLink })
  | (OfRoom<'FacilitatorLinkRenewed'> & { readonly facilitatorKey: KeyHash; readonly screenKey: KeyHash })
  /** As sessions were closed at first; only old journals have it. */
  | (OfRoom<'RoomClosed'> & { readonly at: number })
  /** Closed, and all that is left of the session. It stands alone: the journal keeps nothing of what came before it. */
  | (OfRoom<'RoomDistilled'> & { readonly room: ClosedRoom });

export type Event = RoomEvent | ActivityEvent;

/** Whether an event says all that is left of a session, so that nothing before it may be kept. */
export const standsAlone = (event: Event): boolean => event.kind === 'room' && event.type === 'RoomDistilled';
