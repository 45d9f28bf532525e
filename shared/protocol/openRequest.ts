import * as v from 'valibot';
import { languages } from '../domain/language.ts';
import { keepHoursChoices, pronouns } from '../domain/room.ts';
import { cardSizes } from '../domain/round/deal.ts';
import { CASE_STORY_MAX, CASE_TITLE_MAX, CASE_WORDS_MAX } from './limits.ts';
import { deckId, extraPatternsSchema } from './roundRequests.ts';
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
  deck: deckId,
  size: v.picklist(cardSizes),
  extra: extraPatternsSchema,
});
export type OpenRequest = v.InferOutput<typeof openRequestSchema>;

/** Its answer, with the only copy of the facilitator's secret that there is: the server keeps a fingerprint. */
export type OpenAnswer = { readonly code: string; readonly facilitatorSecret: string };
