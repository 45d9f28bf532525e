import { expect, test } from 'vitest';
import { hyphenated } from '../../../../client/src/surfaces/paper/hyphenated.ts';

const shown = (sentence: string, cell: string): string =>
  hyphenated({ sentence, cell: cell.replaceAll('|', '\u00AD') }).replaceAll('\u00AD', '|');

test('a word that can be wider than its square breaks in the sentence where it breaks in the square', () => {
  expect(shown('Er is ook nog eigen verantwoordelijkheid, toch?', 'Eigen ver|antwoor|delijk|heid')).toBe(
    'Er is ook nog eigen ver|antwoor|delijk|heid, toch?',
  );
  expect(shown('Een hardheidsclausule is voor later', 'Hardheids|clausule?')).toBe(
    'Een hardheids|clausule is voor later',
  );
});

test('a word that fits stays whole', () => {
  expect(shown('Is daar wel toestemming voor?', 'Is er wel toe|stem|ming?')).toBe('Is daar wel toestemming voor?');
});
