// A deck that a facilitator wrote herself. It lives in her browser and in her file; the server gets it with a deal.
import * as v from 'valibot';
import { CELL_MAX, type Deck, SENTENCE_MAX } from '../domain/deck.ts';
import { withoutSoftHyphens } from '../domain/softHyphen.ts';
import { argumentIds, deckKinds, letters } from '../domain/taxonomy.ts';
import { writtenText } from './text.ts';

export const OWN_DECK_NAME_MAX = 40;
export const OWN_DECK_PHRASES_MAX = 300;

/** Soft hyphens show where a square may break the text; they do not count. */
const cell = v.pipe(
  writtenText(CELL_MAX * 2),
  v.check((text) => withoutSoftHyphens(text).length <= CELL_MAX),
  v.minLength(1),
  v.excludes('\n'),
);

export const ownPhraseSchema = v.strictObject({
  letter: v.picklist(letters),
  /** The closed argument that it is an example of, if any; always null in a breakthrough deck. */
  argument: v.nullable(v.picklist(argumentIds)),
  cell,
  sentence: v.pipe(writtenText(SENTENCE_MAX), v.minLength(1), v.excludes('\n')),
});

export const ownDeckSchema = v.strictObject({
  name: v.pipe(writtenText(OWN_DECK_NAME_MAX), v.minLength(1)),
  kind: v.picklist(deckKinds),
  phrases: v.pipe(v.array(ownPhraseSchema), v.minLength(1), v.maxLength(OWN_DECK_PHRASES_MAX)),
});
export type OwnPhrase = v.InferOutput<typeof ownPhraseSchema>;
export type OwnDeck = v.InferOutput<typeof ownDeckSchema>;

/** What a saved deck file says of itself, so that another version knows what it opens. */
export const ownDeckFileSchema = v.strictObject({
  format: v.literal('grote-defensieve-routine-bingo/deck'),
  version: v.literal(1),
  deck: ownDeckSchema,
});

/** The id of every deck of one's own. */
export const OWN_DECK_ID = 'own';

/** The same, ready to be dealt. Its phrases are named by their place. */
export const ownDeckAsDeck = ({ name, kind, phrases }: OwnDeck): Deck => ({
  id: OWN_DECK_ID,
  name,
  kind,
  phrases: phrases.map(({ letter, argument, cell: text, sentence }, index) => ({
    id: `own-${index + 1}`,
    letter,
    argument: kind === 'defence' ? argument : null,
    cell: text,
    sentence,
  })),
});
