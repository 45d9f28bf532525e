import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import type { Intent } from './nextStep.ts';
import { stageOf } from './stage.ts';

/** Which sentence the facilitator can say now: a key of the texts. */
export function sayingFor(view: Pick<FacilitatorView, 'phase' | 'activity'>, intent: Intent) {
  if (view.phase === 'closed') return 'sayClosed';
  const shown = view.activity?.shown.what ?? 'listening';
  if (intent === 'dealing') return 'sayDeal';
  if (shown === 'bingo') return 'sayBingo';
  if (view.activity?.phase === 'paused') return 'sayPaused';
  const stage = stageOf(view);
  switch (stage) {
    case 'arrival':
    case 'farewell':
      return 'sayArrival';
    case 'freshCards':
      return 'sayFreshCards';
    case 'rolePlay':
      return 'sayRolePlay';
    case 'harvest':
      return shown === 'tally' ? 'sayTally' : 'sayHarvest';
    default:
      return stage satisfies never;
  }
}
