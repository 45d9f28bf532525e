import { decks } from '#shared/content/decks.ts';
import { type CardSize, type ExtraPatterns } from '#shared/domain/round/deal.ts';
import type { RoundForFacilitator } from '#shared/views/roundForFacilitator.ts';

/** The cards that a facilitator wants for a round. */
export type DealChoice = { readonly deck: string; readonly size: CardSize; readonly extra: ExtraPatterns };

/** What was played with last, else what most sessions play with. */
export function firstChoice(round: Pick<RoundForFacilitator, 'deck' | 'size' | 'extra'> | null): DealChoice {
  if (round) return { deck: round.deck.id, size: round.size, extra: round.extra };
  return { deck: decks[0]?.id ?? '', size: 5, extra: { corners: false, full: false } };
}
