import { expect, test } from 'vitest';
import { runningLine } from '../../../../client/src/surfaces/screen/runningLine.ts';

const phrases = ['Hier zijn wij niet van', 'Wie betaalt dat?', 'Ja maar …'].map((text) => ({
  letter: 'B' as const,
  text,
}));

test('each phrase is closed, once, and its first word never stands alone at the end of a line', () => {
  expect(runningLine(phrases, 'defence')).toBe('Hier\u00a0zijn wij niet van. Wie\u00a0betaalt dat? Ja\u00a0maar …');
});

test('the free centre says nothing', () => {
  const line = [phrases[0], { letter: 'N', text: null } as const, phrases[2]].filter((square) => square !== undefined);
  expect(runningLine(line, 'defence')).toBe('Hier\u00a0zijn wij niet van. Ja\u00a0maar …');
});

test('in a breakthrough round each phrase stays open', () => {
  expect(runningLine(phrases, 'breakthrough')).toBe(
    'Hier\u00a0zijn wij niet van, wie\u00a0betaalt dat? Ja\u00a0maar …',
  );
});

test('a capital of its own stays after a comma', () => {
  const line = ['If you want it too', 'I’ll come with you', 'AVG of niet', 'Wmo', 'I', 'Is it our own rule?'];
  const running = line.map((text) => ({ letter: 'B' as const, text }));
  expect(runningLine(running, 'breakthrough')).toBe(
    'If\u00a0you want it too, I’ll\u00a0come with you, AVG\u00a0of niet, wmo, I, is\u00a0it our own rule?',
  );
});
