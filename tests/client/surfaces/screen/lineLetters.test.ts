import { expect, test } from 'vitest';
import { lineLetters } from '../../../../client/src/surfaces/screen/lineLetters.ts';
import type { Letter } from '../../../../shared/domain/taxonomy.ts';

const line = (letters: readonly Letter[]) => ({
  phrases: letters.map((letter, index) => ({ letter, text: `zin ${index}` })),
});

test('a row has a letter for each phrase', () => {
  expect(lineLetters(line(['B', 'I', 'N', 'G', 'O']))).toEqual(['B', 'I', 'N', 'G', 'O']);
  expect(lineLetters(line(['B', 'O', 'B']))).toEqual(['B', 'O', 'B']);
});

test('a column has one letter for all', () => {
  expect(lineLetters(line(['G', 'G', 'G', 'G', 'G']))).toEqual(['G']);
});
