import { randomBytes, randomInt } from 'node:crypto';
import { customAlphabet, nanoid } from 'nanoid';
import { JOIN_CODE_ALPHABET, JOIN_CODE_LENGTH } from '#shared/protocol/joinCode.ts';

/** Chance, as the server throws it: handed in from outside, so that a test can load it. */
export type Dice = {
  /** A join code. */
  readonly code: () => string;
  /** A secret for a link: 22 characters of 6 bits, 132 random bits. */
  readonly secret: () => string;
  /** The seed of a round: 128 random bits in hexadecimal. */
  readonly seed: () => string;
  /** Six digits, for a screen that waits. */
  readonly pairingCode: () => string;
  /** From 0 up to 1, for what must not keep step. */
  readonly fraction: () => number;
};

export const dice: Dice = {
  code: customAlphabet(JOIN_CODE_ALPHABET, JOIN_CODE_LENGTH),
  secret: () => nanoid(22),
  seed: () => randomBytes(16).toString('hex'),
  pairingCode: () => String(randomInt(1_000_000)).padStart(6, '0'),
  fraction: () => randomInt(2 ** 32) / 2 ** 32,
};
