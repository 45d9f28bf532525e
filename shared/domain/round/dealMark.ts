import { hashWords } from '../hashWords.ts';
import type { Deal } from './deal.ts';

// No vowels, so that it is never a word, and nothing that looks alike on paper.
const SIGNS = 'CDFHJKMNPQRTVWX2346789';
const LENGTH = 3;

/**
 * Three signs that stand on every printed card of a deal, so that one from before the cards were dealt again is
 * recognised. Too few to find the seed from.
 */
export function dealMark({ seed }: Pick<Deal, 'seed'>): string {
  const [word] = hashWords(`${seed}/mark`);
  return Array.from({ length: LENGTH }, (_, i) => SIGNS[Math.floor(word / SIGNS.length ** i) % SIGNS.length]).join('');
}
