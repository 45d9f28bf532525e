import type { RoundForFacilitator } from '#shared/views/roundForFacilitator.ts';

/** The one thing to do next. `end-sure` is the second asking of `end`. */
export type NextStep =
  | 'deal'
  | 'start'
  | 'back-to-listening'
  | 'resume'
  | 'end'
  | 'end-sure'
  | 'show-tally'
  | 'new-round';

/** What the facilitator is in the middle of; nobody else sees it. */
export type Intent = 'none' | 'ending' | 'dealing';

type Round = Pick<RoundForFacilitator, 'phase' | 'shown'>;

export function nextStep(round: Round | null, intent: Intent): NextStep {
  if (!round) return 'deal';
  switch (round.phase) {
    case 'ready':
      return 'start';
    case 'running':
      if (intent === 'ending') return 'end-sure';
      // First the role play goes on: who presses on after showing something does not mean the end.
      return round.shown.what === 'listening' ? 'end' : 'back-to-listening';
    case 'paused':
      return intent === 'ending' ? 'end-sure' : 'resume';
    case 'ended':
      if (intent === 'dealing') return 'deal';
      return round.shown.what === 'tally' ? 'new-round' : 'show-tally';
    default:
      return round.phase satisfies never;
  }
}
