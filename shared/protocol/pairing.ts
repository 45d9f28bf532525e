// A screen on another machine: it shows a code of six digits, and opens the session at whose desk that code is typed.
import * as v from 'valibot';

/** How long a code can be typed, in milliseconds; then the screen asks for another. */
export const PAIRING_LIFE = 5 * 60_000;

/** The answer to `POST /api/screens`. The ticket is the screen's own secret: who has it is told which session to open. */
export type WaitingScreen = { readonly pairingCode: string; readonly ticket: string };

/** The answer to `POST /api/screens/wait`: it still waits, its code is over, or this is the session that it opens. */
export type PairingState =
  | { readonly state: 'waiting' | 'over' }
  | { readonly state: 'opened'; readonly code: string; readonly screenSecret: string };

/** The body of `POST /api/rooms/:code/screens`. */
export const pairRequestSchema = v.strictObject({
  pairingCode: v.pipe(v.string(), v.regex(/^\d{6}$/)),
});
export type PairRequest = v.InferOutput<typeof pairRequestSchema>;

/** The code in what somebody typed, with whatever stands between the digits; null if there is none in it. */
export function parsePairingCode(typed: string): string | null {
  const digits = typed.replace(/[\s\p{P}]/gu, '');
  return v.is(pairRequestSchema, { pairingCode: digits }) ? digits : null;
}

/** `483921` as people read it: `483 921`, on one line. */
export const formatPairingCode = (code: string): string => `${code.slice(0, 3)}\u00a0${code.slice(3)}`;
