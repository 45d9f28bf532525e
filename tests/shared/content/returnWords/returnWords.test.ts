// Words that somebody reads on one phone, and types on another.
import { describe, expect, test } from 'vitest';
import { returnWords } from '#shared/content/returnWords/returnWords.ts';
import { languages } from '#shared/domain/language.ts';

const differInOneLetter = (a: string, b: string): boolean => {
  if (a.length === b.length) return [...a].filter((letter, at) => letter !== b[at]).length <= 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    long.length - short.length === 1 && [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
  );
};

describe.each(languages)('the words in %s', (language) => {
  const words = returnWords[language];

  test('are enough that two of them are worth twenty bits', () => {
    expect(2 * Math.log2(words.length)).toBeGreaterThan(20);
    expect(new Set(words).size).toBe(words.length);
  });
  test('can be typed on every phone', () => {
    expect(words.filter((word) => !/^[a-z]{3,11}$/.test(word))).toEqual([]);
  });
  test('are not each other’s slip of the thumb', () => {
    const pairs = words.flatMap((word, at) =>
      words.slice(at + 1).flatMap((other) => (differInOneLetter(word, other) ? `${word}/${other}` : [])),
    );
    expect(pairs).toEqual([]);
  });
});
