// Where a long word could break on a narrow square. Only ever a proposal: a writer sees it before it is there.
import { SOFT_HYPHEN } from '#shared/domain/softHyphen.ts';

/** More than this in one piece does not fit a square of a 5×5 card at 360 px, or hardly. */
const PIECE_MAX = 9;
/** Fewer letters than this look lost on a line. */
const PIECE_MIN = 3;

const VOWELS = 'aeiouyàáâäèéêëìíîïòóôöùúûü';
/** With which letters a Dutch or English syllable begins, of two or more. */
const BEGINNINGS = /(?:sch|[bcdfgkptvw]r|[bcfgkpsv]l|kn|gn|zw|ch|ph|qu|[bcdfghjklmnpqrstvwxz])$/;

/** The words of a cell text that are too long in one piece. */
export const longWords = (cell: string): readonly string[] =>
  cell.split(/\s+/).filter((word) => word.split(/[-/\u00AD]/).some((piece) => piece.length > PIECE_MAX));

const isVowel = (letter = '') => VOWELS.includes(letter.toLowerCase());

/** Where a word may break: before which letter, and between how many consonants. */
type Seam = { readonly at: number; readonly consonants: number };

function seams(word: string): readonly Seam[] {
  const found: Seam[] = [];
  for (let vowel = 1; vowel < word.length; vowel++) {
    if (!isVowel(word[vowel]) || isVowel(word[vowel - 1])) continue;
    let before = vowel - 1;
    while (before >= 0 && !isVowel(word[before])) before--;
    const beginning = BEGINNINGS.exec(word.slice(before + 1, vowel).toLowerCase())?.[0] ?? '';
    if (before >= 0 && beginning) found.push({ at: vowel - beginning.length, consonants: vowel - before - 1 });
  }
  return found.filter(({ at }) => at >= PIECE_MIN && word.length - at >= PIECE_MIN);
}

/** The word with as few soft hyphens as make its pieces short enough, nearest its middle; null where we know none. */
export function breakProposal(word: string): string | null {
  const pieces = word.split(SOFT_HYPHEN);
  const proposed = pieces.map(broken).join(SOFT_HYPHEN);
  return proposed === word ? null : proposed;
}

function broken(piece: string): string {
  if (piece.length <= PIECE_MAX) return piece;
  // Near the middle; but where two words were made into one, more consonants meet.
  const cost = ({ at, consonants }: Seam) => Math.abs(at - piece.length / 2) - consonants;
  const [best] = seams(piece).toSorted((a, b) => cost(a) - cost(b));
  return best ? broken(piece.slice(0, best.at)) + SOFT_HYPHEN + broken(piece.slice(best.at)) : piece;
}
