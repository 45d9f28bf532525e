// What a facilitator has chosen so far, and the request that it becomes.
import { cases } from '#shared/content/cases.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Case, KeepHours } from '#shared/domain/room.ts';
import { deckFits } from '#shared/domain/round/card.ts';
import { type CardSize, cardSizes, type ExtraPatterns } from '#shared/domain/round/deal.ts';
import type { OpenRequest } from '#shared/protocol/openRequest.ts';
import { OWN_DECK_ID, type OwnDeck, ownDeckAsDeck } from '#shared/protocol/ownDeck.ts';
import { wrongField } from './ownCaseFields.ts';

/** The id that stands for a case of one's own. */
export const OWN_CASE = 'own';

export type OpenDraft = {
  /** Null until somebody chose: then it is the language of the page. */
  readonly language: Language | null;
  readonly caseId: string;
  readonly ownCase: Case;
  readonly deck: string;
  readonly size: CardSize;
  readonly extra: ExtraPatterns;
  readonly keepHours: KeepHours;
};

/** All that it takes: it can be sent as it is. The deck is the one with which a group of any size soon has a bingo. */
export const firstDraft: OpenDraft = {
  language: null,
  caseId: cases[0]?.id ?? OWN_CASE,
  ownCase: { title: '', story: '', words: '', pronoun: 'she' },
  deck: 'first-try',
  size: 5,
  extra: { corners: false, full: false },
  keepHours: 168,
};

/** Where a session is opened with the deck that she wrote. */
export const OPEN_WITH_OWN = '/open?deck=own';

/** What the form starts with: on that address her own deck, on the largest card that it fits. */
export function draftAt(search: string, own: OwnDeck | null): OpenDraft {
  if (!own || new URLSearchParams(search).get('deck') !== OWN_DECK_ID) return firstDraft;
  const size = cardSizes.findLast((one) => deckFits(ownDeckAsDeck(own), one)) ?? firstDraft.size;
  return { ...firstDraft, deck: OWN_DECK_ID, size };
}

/** A built-in case in one language. */
export function builtInCase(id: string, language: Language): Case | null {
  const found = cases.find((source) => source.id === id);
  return found ? { ...found[language], pronoun: found.pronoun } : null;
}

/** Null as long as a case of one's own has no title, or is too long. */
export function openRequest(draft: OpenDraft, language: Language, own: OwnDeck | null = null): OpenRequest | null {
  const { caseId, ownCase, deck, size, extra, keepHours } = draft;
  const story = builtInCase(caseId, language) ?? ownCase;
  if (wrongField(story)) return null;
  const dealt = (deck === OWN_DECK_ID && own) || deck;
  return { language, case: { ...story }, keepHours, deck: dealt, size, extra: { ...extra } };
}
