// What happened in a session. Journals hold these for ever: add variants, never change one.
import type { ActivityEvent } from './activities.ts';
import type { Language } from './language.ts';
import type { Case, KeepHours, KeyHash } from './room.ts';

type OfRoom<Type extends string> = { readonly kind: 'room'; readonly type: Type };

export type RoomEvent =
  | (OfRoom<'RoomOpened'> & {
      readonly at: number;
      readonly language: Language;
      readonly case: Case;
      readonly keepHours: KeepHours;
      readonly facilitatorKey: KeyHash;
      readonly screenKey: KeyHash;
    })
  | (OfRoom<'SeatTaken'> & { readonly key: KeyHash })
  | (OfRoom<'RoomClosed'> & { readonly at: number });

export type Event = RoomEvent | ActivityEvent;
