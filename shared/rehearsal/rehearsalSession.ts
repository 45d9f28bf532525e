// What is rehearsed: the first case, and the deck with which a group of any size soon has a bingo.
import { cases } from '../content/cases.ts';
import { deckNamed } from '../content/deckNamed.ts';
import type { Language } from '../domain/language.ts';

/** The settings of a rehearsal. It is wiped when it is closed. */
export function rehearsalSession(language: Language) {
  const story = cases[0];
  const deck = deckNamed('first-try', language);
  if (!story || !deck) throw new Error('there is no material to rehearse with');
  const extra = { corners: false, full: false };
  return {
    language,
    case: { ...story[language], pronoun: story.pronoun },
    keepHours: 0,
    rehearsal: true,
    deal: { deck, size: 5, extra },
  } as const;
}
