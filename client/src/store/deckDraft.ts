// A deck that somebody is writing: anything may still be too long, empty or wrong.
import * as v from 'valibot';
import {
  type ArgumentId,
  argumentIds,
  type DeckKind,
  deckKinds,
  type Letter,
  letters,
} from '#shared/domain/taxonomy.ts';
import {
  OWN_DECK_NAME_MAX,
  OWN_DECK_PHRASES_MAX,
  type OwnDeck,
  type OwnPhrase,
  ownDeckSchema,
  ownPhraseSchema,
} from '#shared/protocol/ownDeck.ts';

export type DraftPhrase = {
  readonly id: number;
  readonly letter: Letter;
  readonly argument: ArgumentId | null;
  readonly cell: string;
  readonly sentence: string;
  /** We chose it, and she has not said anything about it yet. */
  readonly isLetterOurs: boolean;
  readonly isCellOurs: boolean;
};

export type DeckDraft = {
  readonly name: string;
  readonly kind: DeckKind;
  readonly phrases: readonly DraftPhrase[];
};

export const emptyDraft: DeckDraft = { name: '', kind: 'defence', phrases: [] };

/** What a field of the editor takes: more than a deck may hold, so that a text can be shortened where it is read. */
export const CELL_TYPED_MAX = 80;
export const SENTENCE_TYPED_MAX = 160;

const draftSchema = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(OWN_DECK_NAME_MAX)),
  kind: v.picklist(deckKinds),
  phrases: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(v.number(), v.integer()),
        letter: v.picklist(letters),
        argument: v.nullable(v.picklist(argumentIds)),
        cell: v.pipe(v.string(), v.maxLength(CELL_TYPED_MAX)),
        sentence: v.pipe(v.string(), v.maxLength(SENTENCE_TYPED_MAX)),
        isLetterOurs: v.boolean(),
        isCellOurs: v.boolean(),
      }),
    ),
    v.maxLength(OWN_DECK_PHRASES_MAX),
  ),
});

/** The draft in what was stored; an empty one if that is something else. */
export function storedDraft(stored: unknown): DeckDraft {
  const { success, output } = v.safeParse(draftSchema, stored);
  return success ? output : emptyDraft;
}

/** The phrase as it would be played; null as long as it cannot be. */
export function playable({ letter, argument, cell, sentence }: DraftPhrase, kind: DeckKind): OwnPhrase | null {
  const phrase = { letter, argument: kind === 'defence' ? argument : null, cell, sentence };
  const { success, output } = v.safeParse(ownPhraseSchema, phrase);
  return success ? output : null;
}

/** The deck of all that can be played; null as long as it has no name, or nothing can. */
export function ownDeckOf({ name, kind, phrases }: DeckDraft): OwnDeck | null {
  const deck = { name, kind, phrases: phrases.flatMap((phrase) => playable(phrase, kind) ?? []) };
  const { success, output } = v.safeParse(ownDeckSchema, deck);
  return success ? output : null;
}
