// What a facilitator has chosen so far, and the request that it becomes.
import { cases } from '#shared/content/cases.ts';
import { decks } from '#shared/content/decks.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Case, KeepHours } from '#shared/domain/room.ts';
import type { CardSize, ExtraPatterns } from '#shared/domain/round/deal.ts';
import type { OpenRequest } from '#shared/protocol/openRequest.ts';

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

/** All that it takes: it can be sent as it is. */
export const firstDraft: OpenDraft = {
  language: null,
  caseId: cases[0]?.id ?? OWN_CASE,
  ownCase: { title: '', story: '', words: '', pronoun: 'she' },
  deck: decks[0]?.id ?? '',
  size: 5,
  extra: { corners: false, full: false },
  keepHours: 168,
};

/** A built-in case in one language. */
export function builtInCase(id: string, language: Language): Case | null {
  const found = cases.find((source) => source.id === id);
  return found ? { ...found[language], pronoun: found.pronoun } : null;
}

/** Null as long as a case of one's own has no title. */
export function openRequest(draft: OpenDraft, language: Language): OpenRequest | null {
  const { caseId, ownCase, deck, size, extra, keepHours } = draft;
  const story = builtInCase(caseId, language) ?? ownCase;
  if (story.title.trim() === '') return null;
  return { language, case: { ...story }, keepHours, deck, size, extra: { ...extra } };
}
