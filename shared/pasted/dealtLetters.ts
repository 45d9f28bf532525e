import { type Letter, letters } from '../domain/taxonomy.ts';

type Lettered = { readonly letter: Letter | null };

/**
 * The letters of phrases, with one chosen for each that has none: always the one with the fewest phrases so far, those
 * of the deck that they join counted in.
 */
export function dealtLetters(phrases: readonly Lettered[], present: readonly Lettered[]): readonly Letter[] {
  const counts = new Map(letters.map((letter) => [letter, 0]));
  const countOf = (letter: Letter) => counts.get(letter) ?? 0;
  const add = (letter: Letter) => counts.set(letter, countOf(letter) + 1);
  for (const { letter } of [...present, ...phrases]) if (letter) add(letter);
  return phrases.map(({ letter }) => {
    if (letter) return letter;
    const chosen = letters.reduce((fewest, next) => (countOf(next) < countOf(fewest) ? next : fewest));
    add(chosen);
    return chosen;
  });
}
