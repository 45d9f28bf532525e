// The form that the material must have. A writer edits phrases.ts, decks.ts and cases.ts; the tests check them
// against this and name the id that is wrong.
import * as v from 'valibot';
import { pronouns } from '../domain/room.ts';
import { SOFT_HYPHEN } from '../domain/softHyphen.ts';
import { argumentIds, routines } from '../domain/taxonomy.ts';

/** The longest text that a square carries at 15 px on a 360 px phone, break marks not counted. */
export const CELL_MAX = 26;
export const SENTENCE_MAX = 90;

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
]);
/** A phrase belongs to one closed argument, or directly to a routine. */
export type PhraseSource = v.InferInput<typeof phraseSchema>;

const bilingual = v.strictObject({ nl: v.string(), en: v.string() });

export const deckSchema = v.strictObject({ id, name: bilingual, phrases: v.array(id) });
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
