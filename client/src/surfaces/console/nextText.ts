import type { RoundForFacilitator } from '#shared/views/roundForFacilitator.ts';
import { tallyPages } from '#shared/views/tallyPages.ts';
import type { NextStep } from './nextStep.ts';

/** What the big button says: keys of the texts. */
export const nextText = {
  'deal': 'dealCards',
  'start': 'startRound',
  'show-bingo': 'showBingo',
  'back-to-listening': 'backToListening',
  'resume': 'resume',
  'end': 'endRound',
  'end-sure': 'endRoundSure',
  'show-tally': 'showTally',
  'show-page': 'showPage',
  'new-round': 'newRound',
} as const satisfies Record<NextStep, string>;

/** What these texts speak of, counted as people do. */
export const nextValues = (round: RoundForFacilitator | null, page: number | null) => ({
  number: round?.number ?? 0,
  bingo: (round?.unseenBingo ?? 0) + 1,
  page: (page ?? 0) + 1,
  pages: round?.tally ? tallyPages(round.tally).length : 1,
});
