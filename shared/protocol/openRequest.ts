import * as v from 'valibot';
import { languages } from '../domain/language.ts';
import { keepHoursChoices, pronouns } from '../domain/room.ts';
import { cardSizes } from '../domain/round/deal.ts';
import { CASE_STORY_MAX, CASE_TITLE_MAX, CASE_WORDS_MAX } from './limits.ts';
import { ownDeckSchema } from './ownDeck.ts';
import { deckId, extraPatternsSchema, stepsSeen } from './roundRequests.ts';
import { writtenText } from './text.ts';

/** The body of `POST /api/rooms`: opens a session and deals its first round. */
export const openRequestSchema = v.strictObject({
  language: v.picklist(languages),
  case: v.strictObject({
    title: v.pipe(writtenText(CASE_TITLE_MAX), v.minLength(1)),
    story: writtenText(CASE_STORY_MAX),
    words: writtenText(CASE_WORDS_MAX),
    pronoun: v.picklist(pronouns),
  }),
  keepHours: v.picklist(keepHoursChoices),
  /** A deck of the material by its id, or one that the facilitator wrote. */
  deck: v.union([deckId, ownDeckSchema]),
  size: v.picklist(cardSizes),
  extra: extraPatternsSchema,
});
export type OpenRequest = v.InferOutput<typeof openRequestSchema>;

/** The body of `POST /api/rehearsals`: opens a session with invented participants, of which nothing is kept. */
export const rehearsalRequestSchema = v.strictObject({ language: v.picklist(languages) });
export type RehearsalRequest = v.InferOutput<typeof rehearsalRequestSchema>;

/** The body of `POST /api/rooms/:code/deal`: deals a round with a deck that the facilitator wrote. */
export const dealRequestSchema = v.strictObject({
  activity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
  deck: ownDeckSchema,
  size: v.picklist(cardSizes),
  extra: extraPatternsSchema,
  steps: v.optional(stepsSeen),
});
export type DealRequest = v.InferOutput<typeof dealRequestSchema>;

/** The answer to an `OpenRequest`, with the only copy of the facilitator's secret that there is: the server keeps a fingerprint. */
export type OpenAnswer = { readonly code: string; readonly facilitatorSecret: string };
