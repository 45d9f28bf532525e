// As domain.md has it: five columns, two arguments in each.
import { expect, test } from 'vitest';
import { argumentIds, letterOf, letters, routineOfArgument, routines, strategies } from '#shared/domain/taxonomy.ts';

test('the columns spell the word', () => {
  expect(letters.join('')).toBe('BINGO');
  expect(routines.map((routine) => letterOf[routine])).toEqual(letters);
  expect(strategies.map((strategy) => letterOf[strategy])).toEqual(letters);
  expect(Object.keys(letterOf).toSorted()).toEqual([...routines, ...strategies].toSorted());
});
test('ten arguments stand in five columns, two in each', () => {
  const columns = routines.map((routine) => [
    letterOf[routine],
    routine,
    argumentIds.filter((argument) => routineOfArgument[argument] === routine).toSorted(),
  ]);
  expect(columns).toEqual([
    ['B', 'protect', ['guarantee', 'not-ours']],
    ['I', 'avoid-transparency', ['law', 'privacy']],
    ['N', 'win-dont-lose', ['distrust', 'others-worse']],
    ['G', 'closed-arguments', ['equality', 'precedent']],
    ['O', 'deny-conviction', ['no-means', 'self-reliance']],
  ]);
  expect(argumentIds).toHaveLength(10);
});
