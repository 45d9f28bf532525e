import { expect, test } from 'vitest';
import { runningLine } from '../../../../client/src/surfaces/screen/runningLine.ts';

test('each phrase is closed, once', () => {
  const phrases = ['Hier zijn wij niet van', 'Wie betaalt dat?', 'Ja maar …'].map((text) => ({
    letter: 'B' as const,
    text,
  }));
  expect(runningLine(phrases)).toBe('Hier zijn wij niet van. Wie betaalt dat? Ja maar …');
});
