/** Marks where a word may break on a narrow square (U+00AD). */
export const SOFT_HYPHEN = '\u00AD';

/** The text as it is read aloud, exported or searched. */
export const withoutSoftHyphens = (text: string): string => text.replaceAll(SOFT_HYPHEN, '');
