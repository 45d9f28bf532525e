import { decks } from '#shared/content/decks.ts';
import { type CardSize, type ExtraPatterns } from '#shared/domain/round/deal.ts';
import type { DeckKind } from '#shared/domain/taxonomy.ts';
import { OWN_DECK_ID, type OwnDeck } from '#shared/protocol/ownDeck.ts';
import type { RoundForFacilitator } from '#shared/views/roundForFacilitator.ts';

/** The cards that a facilitator wants for a round. */
export type DealChoice = { readonly deck: string; readonly size: CardSize; readonly extra: ExtraPatterns };

/** How a kind of deck is called: a key of the texts. */
export const kindText = { defence: 'kindDefence', breakthrough: 'kindBreakthrough' } as const;

export const kindOfDeck = (id: string, own: OwnDeck | null = null): DeckKind =>
  (id === OWN_DECK_ID ? own : decks.find((deck) => deck.id === id))?.kind ?? 'defence';

/**
 * What the cards are of already, else what most sessions play with. After a round of defence the workshop goes on to the
 * breakthrough.
 */
export function firstChoice(round: Pick<RoundForFacilitator, 'deck' | 'size' | 'extra' | 'phase'> | null): DealChoice {
  if (round) {
    const isNext = round.phase === 'ended' && round.deck.kind === 'defence';
    const next = isNext ? decks.find(({ kind }) => kind === 'breakthrough') : undefined;
    return { deck: (next ?? round.deck).id, size: round.size, extra: round.extra };
  }
  return { deck: decks[0]?.id ?? '', size: 5, extra: { corners: false, full: false } };
}
