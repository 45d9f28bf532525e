import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { DerivedLink, KeyHash } from '#shared/domain/room.ts';

/** What is stored of a secret. It has 128 random bits or more, so it needs no salt and no slow hash. */
export const fingerprint = (secret: string): KeyHash => createHash('sha256').update(secret).digest('base64url');

/** Whether a secret is the one of a stored fingerprint; takes equally long whatever the answer. */
export const isSecretOf = (secret: string, key: KeyHash): boolean =>
  timingSafeEqual(Buffer.from(fingerprint(secret)), Buffer.from(key));

/**
 * The secrets of the other links follow from the facilitator's, so that whoever holds that one can make them again, while
 * they tell nothing about the facilitator's. `turn` is how often the link was renewed.
 */
export const linkSecretOf = (facilitatorSecret: string, link: DerivedLink, turn = 0): string =>
  createHmac('sha256', facilitatorSecret)
    .update(turn === 0 ? link : `${link}/${turn}`)
    .digest('base64url');
