import { nanoid } from 'nanoid';
import { forgetAll, recall, remember } from '../store/storage.ts';

/** 22 characters of 6 bits: 132 random bits. */
const LENGTH = 22;
const keyOf = (code: string) => `${code}/secret`;
const SECRET = /^[\w-]{22,64}$/;

/**
 * The secret that is this browser's seat in a session: made once, the same in every tab. A new one begins with nothing:
 * what is left without it was somebody else's.
 */
export function seatSecret(code: string): string {
  const known = knownSecret(code);
  if (known) return known;
  const made = newSecret();
  holdSeat(code, made);
  return made;
}

/** Makes a secret for a seat that this browser is about to hold. */
export const newSecret = (): string => nanoid(LENGTH);

/** The secret of this browser in a session, if it has one. */
export function knownSecret(code: string): string | null {
  const known = recall(keyOf(code));
  return typeof known === 'string' && SECRET.test(known) ? known : null;
}

/** From here on this browser's seat is the one of this secret: nothing is left of another. */
export function holdSeat(code: string, secret: string): void {
  forgetAll(`${code}/`);
  remember(keyOf(code), secret);
}
