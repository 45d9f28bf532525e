import type { Addressed } from '../activity.ts';
import type { Deal } from './deal.ts';
import type { Bingo, Shown } from './round.ts';

type OfRound<Type extends string> = Addressed<'round'> & { readonly type: Type };

/** What happened in a round. Journals hold these for ever: add variants, never change one. */
export type RoundEvent =
  | (OfRound<'RoundDealt'> & { readonly deal: Deal })
  | (OfRound<'RoundStarted'> & { readonly at: number })
  | (OfRound<'RoundPaused'> & { readonly at: number })
  | (OfRound<'RoundResumed'> & { readonly at: number })
  | (OfRound<'RoundTimed'> & { readonly minutes: number | null })
  | (OfRound<'RoundEnded'> & {
      readonly at: number;
      readonly cards: number;
      /** Only where the end could still be undone. */
      readonly provisional?: true;
    })
  | OfRound<'EndSettled'>
  | (OfRound<'StepUndone'> & { readonly at: number })
  | (OfRound<'PutOnScreen'> & { readonly shown: Shown })
  | (OfRound<'Marked'> & { readonly seat: number; readonly square: number; readonly at: number })
  | (OfRound<'MarkTakenBack'> & { readonly seat: number; readonly square: number })
  | (OfRound<'BingoCalled'> & { readonly bingo: Bingo });
