import * as v from 'valibot';

// What cannot be seen, and makes a text look like something else, or carries something along: control characters (but a
// line break), halves of characters, bidirectional controls, zero-width characters and fillers, tags, line separators,
// annotations, a blank that is no space, and what will never be a character. Nobody types them on purpose.
const INVISIBLE =
  /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\u2800\uFFF9-\uFFFB]/gu;
// But for a soft hyphen, and what chooses between a sign and its picture: see below.
const KEPT = new Set(['\n', '\u00AD', '\uFE0E', '\uFE0F']);
// After a sign that has both forms (☎︎ ☎️), and once.
const SELECTORS = /(\p{Extended_Pictographic}?)([\uFE0E\uFE0F]+)/gu;
// No language piles up so many marks on one letter (UAX #15 gives streams the same limit). Normalizing puts a pile in
// order by moving one mark past the others: of a hundred thousand, that would keep the server busy for seconds.
const ENDLESS_PILES = /(\p{M}{30})\p{M}+/gu;
// More than two combining marks on a letter climb out of their line.
const STACKED_MARKS = /(\p{M}{2})\p{M}+/gu;
// At the edges also what would sit on whatever stands before the text, or break nothing. A run of blanks is tried from its
// first only: from each of a hundred thousand on, it would keep the server busy for seconds.
const EDGES = /^[\s\u00AD\p{M}]+|(?<![\s\u00AD])[\s\u00AD]+$/gu;
// One empty line is enough.
const EMPTY_LINES = /\n(?:[^\S\n]*\n){2,}/g;

const cleaned = (text: string): string =>
  text
    .replaceAll('\t', ' ')
    .replace(INVISIBLE, (character) => (KEPT.has(character) ? character : ''))
    .replace(SELECTORS, (_, sign: string, selectors: string) => (sign ? sign + selectors.slice(0, 1) : ''))
    .replace(ENDLESS_PILES, '$1')
    .normalize('NFC')
    .replace(STACKED_MARKS, '$1')
    .replace(EMPTY_LINES, '\n\n')
    .replace(EDGES, '');

/** How many characters of a text count: what is left of it once it is cleaned. */
export const writtenLength = (text: string): number => cleaned(text).length;

/** A text that somebody wrote, made harmless to show; at most `max` characters. */
export const writtenText = (max: number) => v.pipe(v.string(), v.transform(cleaned), v.maxLength(max));
