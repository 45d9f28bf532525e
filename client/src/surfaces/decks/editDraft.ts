// What can be done to a deck that is being written. Each takes a draft and gives the next.
import type { ReadPhrase } from '#shared/pasted/readPhrases.ts';
import type { Deck } from '#shared/domain/deck.ts';
import type { Letter } from '#shared/domain/taxonomy.ts';
import { OWN_DECK_NAME_MAX, type OwnDeck } from '#shared/protocol/ownDeck.ts';
import type { DeckDraft, DraftPhrase } from '../../store/deckDraft.ts';

const nextId = ({ phrases }: DeckDraft): number => Math.max(0, ...phrases.map(({ id }) => id)) + 1;

/** What the writer changes is hers from then on. */
export function changed(draft: DeckDraft, id: number, change: Partial<Omit<DraftPhrase, 'id'>>): DeckDraft {
  const hers = {
    ...(change.letter !== undefined && { isLetterOurs: false }),
    ...(change.cell !== undefined && { isCellOurs: false }),
  };
  return {
    ...draft,
    phrases: draft.phrases.map((phrase) => (phrase.id === id ? { ...phrase, ...change, ...hers } : phrase)),
  };
}

export function withNew(draft: DeckDraft, letter: Letter): { readonly draft: DeckDraft; readonly id: number } {
  const id = nextId(draft);
  const blank = { id, letter, argument: null, cell: '', sentence: '', isLetterOurs: false, isCellOurs: false };
  return { draft: { ...draft, phrases: [...draft.phrases, blank] }, id };
}

export function withRead(draft: DeckDraft, read: readonly ReadPhrase[]): DeckDraft {
  const from = nextId(draft);
  return { ...draft, phrases: [...draft.phrases, ...read.map((phrase, index) => ({ ...phrase, id: from + index }))] };
}

export const without = (draft: DeckDraft, id: number): DeckDraft => ({
  ...draft,
  phrases: draft.phrases.filter((phrase) => phrase.id !== id),
});

/** Puts a phrase back where it stood, whatever changed since. */
export const putBack = (draft: DeckDraft, phrase: DraftPhrase, place: number): DeckDraft =>
  draft.phrases.some(({ id }) => id === phrase.id)
    ? draft
    : { ...draft, phrases: draft.phrases.toSpliced(place, 0, phrase) };

/** A deck from a file or from the material, to be written on. */
export const draftOf = ({ name, kind, phrases }: OwnDeck | Deck): DeckDraft => ({
  name: name.slice(0, OWN_DECK_NAME_MAX),
  kind,
  phrases: phrases.map(({ letter, argument, cell, sentence }, index) => ({
    id: index + 1,
    letter,
    argument,
    cell,
    sentence,
    isLetterOurs: false,
    isCellOurs: false,
  })),
});
