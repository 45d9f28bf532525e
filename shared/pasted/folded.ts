/** A text reduced to its letters and digits: what differs only in case, accents, punctuation or spaces is the same. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
