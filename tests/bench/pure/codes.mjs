import { JOIN_CODE_ALPHABET, JOIN_CODE_LENGTH } from '../../../dist/shared/protocol/joinCode.js';

/** The codes of a thousand sessions. */
export const codes = Array.from({ length: 1_000 }, (_, index) =>
  Array.from(
    { length: JOIN_CODE_LENGTH },
    (_, place) =>
      JOIN_CODE_ALPHABET[Math.floor(index / JOIN_CODE_ALPHABET.length ** place) % JOIN_CODE_ALPHABET.length],
  ).join(''),
);
