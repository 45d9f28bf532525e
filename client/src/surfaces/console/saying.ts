import type { DeckKind } from '#shared/domain/taxonomy.ts';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import type { Intent } from './nextStep.ts';
import { stageOf } from './stage.ts';

/** Which sentence the facilitator can say now: a key of the texts. `next` is the kind of deck that is being dealt. */
export function sayingFor(view: Pick<FacilitatorView, 'phase' | 'activity'>, intent: Intent, next: DeckKind) {
  if (view.phase === 'closed') return 'sayClosed';
  const onScreen = view.activity?.shown;
  const shown = onScreen?.what ?? 'listening';
  const isOpen = view.activity?.deck.kind === 'breakthrough';
  if (intent === 'dealing') return next === 'breakthrough' && view.activity ? 'sayDealOpen' : 'sayDeal';
  if (shown === 'bingo') return 'sayBingo';
  if (view.activity?.phase === 'paused') return 'sayPaused';
  const stage = stageOf(view);
  switch (stage) {
    case 'arrival':
    case 'farewell':
      return 'sayArrival';
    case 'freshCards':
      return isOpen ? 'sayFreshCardsOpen' : 'sayFreshCards';
    case 'rolePlay':
      return isOpen ? 'sayRolePlayOpen' : 'sayRolePlay';
    case 'harvest':
      if (onScreen?.what === 'phrase') return onScreen.reopening === null ? 'sayPhrase' : 'sayReopening';
      if (isOpen) return shown === 'tally' ? 'sayTallyOpen' : 'sayHarvestOpen';
      return shown === 'tally' ? 'sayTally' : 'sayHarvest';
    default:
      return stage satisfies never;
  }
}
