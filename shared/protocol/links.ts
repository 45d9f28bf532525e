// The links of a session, over HTTP; for whoever holds the facilitator's secret.
import * as v from 'valibot';
import { derivedLinks } from '../domain/room.ts';

/** Which link `POST /api/rooms/:code/links/:link` renews. */
export const linkSchema = v.picklist(['facilitator', ...derivedLinks]);
export type Link = v.InferOutput<typeof linkSchema>;

/** The answer to `POST /api/rooms/:code/links`: the secrets as they are now; null as long as nobody assists. */
export type LinksAnswer = { readonly screenSecret: string; readonly assistantSecret: string | null };

/** The answer when a link is renewed. */
export type RenewedAnswer = { readonly secret: string };
