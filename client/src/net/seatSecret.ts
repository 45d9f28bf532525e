import { nanoid } from 'nanoid';
import { forgetAll, recall, remember } from '../store/storage.ts';

/** 22 characters of 6 bits: 132 random bits. */
const LENGTH = 22;
const SECRET = /^[\w-]{22,64}$/;

/**
 * The secret that is this browser's seat in a session: made once, the same in every tab. A new one begins with nothing:
 * what is left without it was somebody else's.
 */
export function seatSecret(code: string): string {
  const key = `${code}/secret`;
  const known = recall(key);
  if (typeof known === 'string' && SECRET.test(known)) return known;
  forgetAll(`${code}/`);
  const made = nanoid(LENGTH);
  remember(key, made);
  return made;
}
