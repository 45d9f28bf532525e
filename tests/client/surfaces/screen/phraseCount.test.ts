import { expect, test } from 'vitest';
import { phraseCount } from '../../../../client/src/surfaces/screen/phraseCount.ts';

test('her place in the middle is no phrase', () => {
  const square = { letter: 'B', text: 'zin' } as const;
  expect(phraseCount({ line: 'row-1', phrases: [square, square] })).toBe(2);
  expect(phraseCount({ line: 'row-3', phrases: [square, { letter: 'N', text: null }, square] })).toBe(2);
});
