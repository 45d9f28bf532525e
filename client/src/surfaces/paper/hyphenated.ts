import { SOFT_HYPHEN, withoutSoftHyphens } from '#shared/domain/softHyphen.ts';

/** From here a word can be wider than its square. */
const LONG = 16;

/** The sentence, with its long words breaking where they break in the square on a phone: not every browser knows how. */
export function hyphenated({ sentence, cell }: { readonly sentence: string; readonly cell: string }): string {
  const words = cell.match(/[\p{Letter}\u00AD]+/gu) ?? [];
  return words
    .filter((word) => word.includes(SOFT_HYPHEN) && withoutSoftHyphens(word).length >= LONG)
    .reduce((text, word) => {
      const whole = withoutSoftHyphens(word);
      return text.replaceAll(whole, word).replaceAll(whole.toLowerCase(), word.toLowerCase());
    }, sentence);
}
