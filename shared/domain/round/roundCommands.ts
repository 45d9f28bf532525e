import type { Addressed } from '../activity.ts';
import type { Stamp } from '../actor.ts';
import type { LineId } from './bingo.ts';
import type { Deal } from './deal.ts';
import type { Shown } from './round.ts';

type ToRound<Type extends string> = Addressed<'round'> & Stamp & { readonly type: Type };

/** `steps` is how many steps of the round she saw who asks: if there were others since, it is not what she means. */
type Step<Type extends string> = ToRound<Type> & { readonly steps?: number | undefined };

/** Deals fresh cards: for the next round, or once more for one that has not started. */
export type DealRound = Step<'DealRound'> & { readonly deal: Deal };
export type StartRound = Step<'StartRound'>;
export type PauseRound = Step<'PauseRound'>;
export type ResumeRound = Step<'ResumeRound'>;
/** `provisional`: the end can be undone until it is settled, and so long nobody sees the tally. */
export type EndRound = Step<'EndRound'> & { readonly provisional?: boolean | undefined };
/** Shows the room how much is left of so many minutes; null shows no time. No step: nothing comes after it or before. */
export type TimeRound = Step<'TimeRound'> & { readonly minutes: number | null };
/** Puts something else on the projector. Showing the tally reveals it, for good. */
export type Show = Step<'Show'> & { readonly shown: Shown };
/** Takes back the latest step. */
export type UndoStep = Step<'UndoStep'>;
/** Makes a provisional end final: from here on the tally can be seen, and nothing goes back. */
export type SettleEnd = Step<'SettleEnd'>;

/** "I heard this one." `at` is the moment of the tap. A square that is marked stays as it is. */
export type Mark = ToRound<'Mark'> & { readonly square: number };
/** "I heard it again." */
export type HearAgain = ToRound<'HearAgain'> & { readonly square: number };
/** "Not after all": takes back the latest mark on the square. */
export type TakeBack = ToRound<'TakeBack'> & { readonly square: number };
export type CallBingo = ToRound<'CallBingo'> & { readonly line: LineId };

/** For a card on paper, entered by whoever leads: what its holder reads out, or did not hear after all, or a full line. */
export type MarkPaper = ToRound<'MarkPaper'> & { readonly seat: number; readonly square: number };
export type TakeBackPaper = ToRound<'TakeBackPaper'> & { readonly seat: number; readonly square: number };
export type CallPaperBingo = ToRound<'CallPaperBingo'> & { readonly seat: number; readonly line: LineId };

export type FacilitatorRoundCommand =
  | DealRound
  | StartRound
  | PauseRound
  | ResumeRound
  | EndRound
  | TimeRound
  | Show
  | UndoStep
  | SettleEnd;
export type ParticipantRoundCommand = Mark | HearAgain | TakeBack | CallBingo;
export type PaperRoundCommand = MarkPaper | TakeBackPaper | CallPaperBingo;
export type RoundCommand = FacilitatorRoundCommand | ParticipantRoundCommand | PaperRoundCommand;
