// The form that the material must have. A writer edits phrases.ts, decks.ts and cases.ts; the tests check them
// against this and name the id that is wrong.
import * as v from 'valibot';
import { CELL_MAX, SENTENCE_MAX } from '../domain/deck.ts';
import { pronouns } from '../domain/room.ts';
import { SOFT_HYPHEN } from '../domain/softHyphen.ts';
import { argumentIds, deckKinds, routines, strategies } from '../domain/taxonomy.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

// In the source a `|` marks where a word may break; it becomes a soft hyphen.
const cell = v.pipe(
  v.string(),
  v.check((text) => text.replaceAll('|', '').length <= CELL_MAX, `a cell text has at most ${CELL_MAX} characters`),
  v.transform((text) => text.replaceAll('|', SOFT_HYPHEN)),
);
const sentence = v.pipe(v.string(), v.minLength(1), v.maxLength(SENTENCE_MAX), v.excludes('|'));
const wording = v.strictObject({ cell, sentence });

export const phraseSchema = v.union([
  v.strictObject({ id, argument: v.picklist(argumentIds), nl: wording, en: wording }),
  v.strictObject({ id, routine: v.picklist(routines), nl: wording, en: wording }),
  v.strictObject({ id, strategy: v.picklist(strategies), nl: wording, en: wording }),
]);
/** A phrase belongs to one closed argument, or directly to a routine; or, in the breakthrough deck, to a strategy. */
export type PhraseSource = v.InferInput<typeof phraseSchema>;

const bilingual = v.strictObject({ nl: v.string(), en: v.string() });

export const deckSchema = v.strictObject({
  id,
  name: bilingual,
  kind: v.picklist(deckKinds),
  phrases: v.array(id),
});
export type DeckSource = v.InferInput<typeof deckSchema>;

const caseText = v.strictObject({
  title: v.pipe(v.string(), v.maxLength(60)),
  story: v.pipe(v.string(), v.maxLength(600)),
  /** What the citizen would say from the empty chair. */
  words: v.pipe(v.string(), v.maxLength(90)),
});
export const caseSchema = v.strictObject({
  id,
  pronoun: v.picklist(pronouns),
  nl: caseText,
  en: caseText,
});
export type CaseSource = v.InferInput<typeof caseSchema>;
