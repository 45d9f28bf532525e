import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { KeyHash } from '#shared/domain/room.ts';

/** What is stored of a secret. It has 128 random bits or more, so it needs no salt and no slow hash. */
export const fingerprint = (secret: string): KeyHash => createHash('sha256').update(secret).digest('base64url');

/** Whether a secret is the one of a stored fingerprint; takes equally long whatever the answer. */
export const isSecretOf = (secret: string, key: KeyHash): boolean =>
  timingSafeEqual(Buffer.from(fingerprint(secret)), Buffer.from(key));

/**
 * The screen link's secret follows from the facilitator's, so that whoever holds that one can make the link again, while
 * the screen's tells nothing about the facilitator's.
 */
export const screenSecretOf = (facilitatorSecret: string): string =>
  createHmac('sha256', facilitatorSecret).update('screen').digest('base64url');
