import type { RoundForFacilitator } from '#shared/views/roundForFacilitator.ts';

/** The one thing to do next. `end-sure` is the second asking of `end`. */
export type NextStep =
  | 'deal'
  | 'start'
  | 'show-bingo'
  | 'back-to-listening'
  | 'resume'
  | 'end'
  | 'end-sure'
  | 'show-tally'
  | 'show-page'
  | 'new-round';

/** What the facilitator is in the middle of; nobody else sees it. */
export type Intent = 'none' | 'ending' | 'dealing';

type Round = Pick<RoundForFacilitator, 'phase' | 'shown' | 'unseenBingo'>;

/** `page` is the page of the tally that comes next: see `nextPage`. */
export function nextStep(round: Round | null, intent: Intent, page: number | null): NextStep {
  if (!round) return 'deal';
  switch (round.phase) {
    case 'ready':
      return 'start';
    case 'running':
      if (intent === 'ending') return 'end-sure';
      // First the role play goes on: who presses on after showing something does not mean the end.
      if (round.shown.what !== 'listening') return 'back-to-listening';
      return round.unseenBingo === null ? 'end' : 'show-bingo';
    case 'paused':
      return intent === 'ending' ? 'end-sure' : 'resume';
    case 'ended':
      if (intent === 'dealing') return 'deal';
      if (page === null) return 'new-round';
      return page === 0 ? 'show-tally' : 'show-page';
    default:
      return round.phase satisfies never;
  }
}
