import type { Deal } from '#shared/domain/round/deal.ts';
import { deckFits } from '#shared/domain/round/card.ts';
import { phrasesToFirstBingo } from '#shared/domain/round/firstBingo.ts';

/** A group to reckon with, for as long as nobody is in the room. */
const GROUP = 20;
const RUNS = 100;

/** After about how many phrases a group of twenty has its first bingo; null for a deck that is too small for the card. */
export const expectedBingo = (deal: Omit<Deal, 'seed'>): number | null =>
  deckFits(deal.deck, deal.size) ? phrasesToFirstBingo({ ...deal, seed: 'beforehand' }, GROUP, RUNS).median : null;
