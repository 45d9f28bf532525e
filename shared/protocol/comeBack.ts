// Coming back to a seat from another phone, over HTTP: by its two words, or by the help of whoever leads.
import * as v from 'valibot';
import { MAX_SEATS } from '../domain/room.ts';
import { RETURN_WORD_MAX } from './limits.ts';
import { writtenText } from './text.ts';
import { secretSchema } from './up.ts';

const coming = {
  /** The secret that is to open the seat from here on. Made by the phone: if the answer is lost, it asks again. */
  secret: secretSchema,
  /** The secret of a seat that this phone took on its way in, and that nobody plays at: it is given up. */
  instead: v.nullable(secretSchema),
};

/** The body of `POST /api/rooms/:code/seat/words`. */
export const byWordsSchema = v.strictObject({
  ...coming,
  seat: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_SEATS)),
  first: writtenText(RETURN_WORD_MAX),
  second: writtenText(RETURN_WORD_MAX),
});
export type ByWords = v.InferOutput<typeof byWordsSchema>;

/** The body of `POST /api/rooms/:code/seat/help`, with the ticket that the desk showed. */
export const byHelpSchema = v.strictObject({ ...coming, ticket: secretSchema });
export type ByHelp = v.InferOutput<typeof byHelpSchema>;

/** The answer to both: whose secret it is now. */
export type CameBack = { readonly seat: number };
