import { deckKinds } from '#shared/domain/taxonomy.ts';
import type { Frame } from '#shared/protocol/down.ts';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import type { RoundForFacilitator } from '#shared/views/roundForFacilitator.ts';
import { fieldsOf, isIn, isOneOf, type Known, roundPhases, understoodFrame } from './understoodFields.ts';

const doors: Known<FacilitatorView['door']> = { open: true, closed: true };
const shown: Known<RoundForFacilitator['shown']['what']> = {
  listening: true,
  silence: true,
  bingo: true,
  phrase: true,
  tally: true,
};

/** The frame, if it is one that a console can draw. */
export function facilitatorFrame(said: unknown): Frame<FacilitatorView> | null {
  const frame = understoodFrame<FacilitatorView>(
    said,
    'facilitator',
    ({ phase, deck, shown: onScreen }) =>
      isOneOf(phase, roundPhases) &&
      isIn(fieldsOf(deck)['kind'], deckKinds) &&
      isOneOf(fieldsOf(onScreen)['what'], shown),
  );
  return frame && isOneOf(frame.view.door, doors) ? frame : null;
}
