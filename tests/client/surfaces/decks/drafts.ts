// Decks and phrases that somebody is writing, for tests.
import { type DeckDraft, type DraftPhrase, emptyDraft } from '../../../../client/src/store/deckDraft.ts';

export const draftPhrase = (over: Partial<DraftPhrase> = {}): DraftPhrase => ({
  id: 1,
  letter: 'B',
  argument: null,
  cell: '',
  sentence: '',
  isLetterOurs: false,
  isCellOurs: false,
  ...over,
});

export const draftWith = (...phrases: readonly DraftPhrase[]): DeckDraft => ({
  ...emptyDraft,
  name: 'Van ons',
  phrases,
});
