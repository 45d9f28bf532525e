import type { RoundForFacilitator } from '#shared/views/roundForFacilitator.ts';
import type { NextStep } from './nextStep.ts';

/** What can be done instead of the next step. */
export type Beside = 'not-yet' | 'back' | 'take-off' | 'back-to-listening' | 'end' | 'pause' | 'new-round';

type Round = Pick<RoundForFacilitator, 'phase' | 'shown'>;

/** The smaller buttons at either side of the big one. The end, and the way back from it, have the same place. */
export function besideNext(
  round: Round | null,
  step: NextStep,
): { readonly left: Beside | null; readonly right: Beside | null } {
  if (!round || round.phase === 'ready') return { left: null, right: null };
  if (step === 'end-sure') return { left: 'not-yet', right: null };
  if (step === 'deal') return { left: 'back', right: null };
  const isListening = round.shown.what === 'listening';
  switch (round.phase) {
    case 'running':
      return { left: step === 'end' ? null : 'end', right: 'pause' };
    case 'paused':
      return { left: 'end', right: isListening ? null : 'back-to-listening' };
    case 'ended':
      return { left: isListening ? null : 'take-off', right: step === 'new-round' ? null : 'new-round' };
    default:
      return round.phase satisfies never;
  }
}
