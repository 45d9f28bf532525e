import type { Letter } from '#shared/domain/taxonomy.ts';
import type { LineOnScreen } from '#shared/views/calledLine.ts';

/** The letters beside a called line: one for the whole line where it is all one routine, else one a phrase. */
export function lineLetters({ phrases }: Pick<LineOnScreen, 'phrases'>): readonly Letter[] {
  const letters = phrases.map(({ letter }) => letter);
  return new Set(letters).size === 1 ? letters.slice(0, 1) : letters;
}
