import type { FacilitatorView } from '#shared/views/facilitatorView.ts';

/** Where the session is, as the running order names it. */
export type Stage = 'arrival' | 'freshCards' | 'rolePlay' | 'harvest' | 'farewell';

type Now = {
  readonly phase: FacilitatorView['phase'];
  readonly activity: Pick<NonNullable<FacilitatorView['activity']>, 'phase' | 'number'> | null;
};

export function stageOf({ phase, activity }: Now): Stage {
  if (phase === 'closed') return 'farewell';
  if (!activity) return 'arrival';
  switch (activity.phase) {
    case 'ready':
      return activity.number === 1 ? 'arrival' : 'freshCards';
    case 'running':
    case 'paused':
      return 'rolePlay';
    case 'ended':
      return 'harvest';
    default:
      return activity.phase satisfies never;
  }
}
