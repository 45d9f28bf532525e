// The links of a session, over HTTP; for whoever holds the facilitator's secret.
import * as v from 'valibot';
import { secretSchema } from './up.ts';

/** The answer to `POST /api/rooms/:code/links`: the secrets as they are now; null as long as nobody assists. */
export type LinksAnswer = { readonly screenSecret: string; readonly assistantSecret: string | null };

/**
 * The body when the facilitator's own link is renewed. She makes the new secret, of 128 random bits or more: if the answer
 * is lost she still has it, and asks again, by the old secret or by the new.
 */
export const renewOwnSchema = v.strictObject({ secret: secretSchema });
export type RenewOwn = v.InferOutput<typeof renewOwnSchema>;

/** The answer when a link is renewed. */
export type RenewedAnswer = { readonly secret: string };
