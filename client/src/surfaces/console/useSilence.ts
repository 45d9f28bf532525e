import { useState } from 'react';
import type { RoundForFacilitator } from '#shared/views/roundForFacilitator.ts';
import type { DeskActions, Place } from './deskActions.ts';

export type Silence = {
  /** Whether the screen shows her chair alone. */
  readonly isOn: boolean;
  /** Null as long as there is nothing to silence. */
  readonly toggle: (() => Promise<unknown>) | null;
};

/** Her chair alone; and again: what was there before, as long as nothing else happened since. */
export function useSilence(
  round: RoundForFacilitator | null,
  { show, undo }: Pick<DeskActions, 'show' | 'undo'>,
): Silence {
  const [since, setSince] = useState<Place | null>(null);
  if (!round || round.phase === 'ready') return { isOn: false, toggle: null };
  const { activity, steps, shown } = round;
  const isOn = shown.what === 'silence';
  const toggle = async () => {
    if (!isOn) {
      if (await show({ what: 'silence' })) setSince({ activity, steps: steps + 1 });
    } else if (since?.activity === activity && since.steps === steps) await undo();
    else await show({ what: 'listening' });
  };
  return { isOn, toggle };
}
