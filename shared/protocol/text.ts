import * as v from 'valibot';

// Control characters (but a line break), bidirectional controls, zero-width characters and stray surrogates: they can
// make a text look like something else, and nobody types them on purpose.
const INVISIBLE = /[\p{Cc}\p{Cs}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;
// More than two combining marks on a letter climb out of their line.
const STACKED_MARKS = /(\p{M}{2})\p{M}+/gu;

const cleaned = (text: string): string =>
  text
    .replaceAll('\t', ' ')
    .replace(INVISIBLE, (character) => (character === '\n' ? '\n' : ''))
    .normalize('NFC')
    .replace(STACKED_MARKS, '$1')
    .trim();

/** How many characters of a text count: what is left of it once it is cleaned. */
export const writtenLength = (text: string): number => cleaned(text).length;

/** A text that somebody wrote, made harmless to show; at most `max` characters. */
export const writtenText = (max: number) => v.pipe(v.string(), v.transform(cleaned), v.maxLength(max));
