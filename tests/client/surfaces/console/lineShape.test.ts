import { expect, test } from 'vitest';
import { linesOf } from '../../../../shared/domain/round/bingo.ts';
import { lineShape } from '../../../../client/src/surfaces/console/lineShape.ts';

test('every line of a card has a shape, as many rows as columns', () => {
  const shapes = linesOf(5, { corners: true, full: true }).map(({ id }) => lineShape(id));
  expect(shapes.filter((shape) => shape === 'row')).toHaveLength(5);
  expect(shapes.filter((shape) => shape === 'column')).toHaveLength(5);
  expect(shapes.slice(10)).toEqual(['diagonal', 'diagonal', 'corners', 'full']);
});
