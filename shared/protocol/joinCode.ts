// The code that people type: six characters without vowels (so never a word) and without look-alikes.

/** No vowels, no Y, no L; and of each pair that looks alike (B8 G6 S5 Z2) only the digit. */
export const JOIN_CODE_ALPHABET = 'CDFHJKMNPQRTVWX23456789';
export const JOIN_CODE_LENGTH = 6;

// Whoever types the other one of a pair can only have meant this one.
const meantBy: Readonly<Record<string, string>> = { B: '8', G: '6', S: '5', Z: '2' };

/** The code in what somebody typed, in any case and with any separator; null if there is none in it. */
export function parseJoinCode(typed: string): string | null {
  const characters = typed
    .toUpperCase()
    .replace(/[\s\p{P}]/gu, '')
    .replace(/[BGSZ]/g, (character) => meantBy[character] ?? character);
  return isJoinCode(characters) ? characters : null;
}

export const isJoinCode = (text: string): boolean =>
  text.length === JOIN_CODE_LENGTH && [...text].every((character) => JOIN_CODE_ALPHABET.includes(character));

/** `K7QF4M` as people read it: `K7Q-F4M`. */
export const formatJoinCode = (code: string): string => `${code.slice(0, 3)}-${code.slice(3)}`;
