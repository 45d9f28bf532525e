import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import { stageOf } from './stage.ts';

/** What to try next in a rehearsal, as its texts name it. */
export function rehearsalHint(view: Pick<FacilitatorView, 'phase' | 'activity'>) {
  const stage = stageOf(view);
  if (stage === 'rolePlay') return view.activity?.bingos.length ? 'bingo' : 'rolePlay';
  if (stage === 'harvest') return view.activity?.shown.what === 'tally' ? 'tally' : 'harvest';
  return stage === 'farewell' ? 'tally' : stage;
}
