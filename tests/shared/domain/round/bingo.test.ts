// Which lines are complete, proven against the definition in its plainest words.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeLines, linesOf } from '#shared/domain/round/bingo.ts';
import type { CardSize, ExtraPatterns } from '#shared/domain/round/deal.ts';

const everyExtra: readonly ExtraPatterns[] = [
  { corners: false, full: false },
  { corners: true, full: false },
  { corners: false, full: true },
  { corners: true, full: true },
];

/** The definition: a row, a column or a diagonal without a gap; and the extra patterns that are played with. */
function naiveLines(isMarked: (square: number) => boolean, size: CardSize, extra: ExtraPatterns): readonly string[] {
  const on = (row: number, column: number) =>
    (size === 5 && row === 3 && column === 3) || isMarked((row - 1) * size + column - 1);
  const found: string[] = [];
  let down = true;
  let up = true;
  let full = true;
  for (let i = 1; i <= size; i++) {
    let row = true;
    let column = true;
    for (let j = 1; j <= size; j++) {
      if (!on(i, j)) row = full = false;
      if (!on(j, i)) column = false;
    }
    if (row) found.push(`row-${i}`);
    if (column) found.push(`column-${i}`);
    if (!on(i, i)) down = false;
    if (!on(i, size + 1 - i)) up = false;
  }
  if (down) found.push('diagonal-down');
  if (up) found.push('diagonal-up');
  if (extra.corners && on(1, 1) && on(1, size) && on(size, 1) && on(size, size)) found.push('corners');
  if (extra.full && full) found.push('full');
  return found.sort();
}

const idsOf = (isMarked: (square: number) => boolean, size: CardSize, extra: ExtraPatterns) =>
  completeLines(isMarked, size, extra)
    .map(({ id }): string => id)
    .sort();

describe('completeLines', () => {
  test.each([
    [3, 512],
    [4, 65_536],
  ] as const)(
    'agrees with the definition on a card of %d by as many, for all %d ways to mark it and every option',
    (size, cards) => {
      expect(2 ** (size * size)).toBe(cards);
      const wrong: string[] = [];
      for (let bits = 0; bits < cards; bits++) {
        const isMarked = (square: number) => (bits & (1 << square)) !== 0;
        for (const extra of everyExtra)
          if (idsOf(isMarked, size, extra).join() !== naiveLines(isMarked, size, extra).join())
            wrong.push(`${bits.toString(2)} ${JSON.stringify(extra)}`);
      }
      expect(wrong).toEqual([]);
    },
  );

  // Nearly full cards and cards of a few lines: where a line is complete, or misses one square.
  const aCard = fc
    .tuple(
      fc.array(fc.constantFrom(...linesOf(5, { corners: true, full: false })), { maxLength: 4 }),
      fc.uniqueArray(fc.nat(24), { maxLength: 24 }),
      fc.uniqueArray(fc.nat(24), { maxLength: 3 }),
    )
    .map(([lines, more, less]) => {
      const marked = new Set([...lines.flatMap(({ squares }) => squares), ...more]);
      for (const square of less) marked.delete(square);
      return marked;
    });

  test('agrees with the definition on 5×5, with its free centre and every option', () => {
    fc.assert(
      fc.property(aCard, fc.constantFrom(...everyExtra), (marked, extra) => {
        const isMarked = (square: number) => marked.has(square);
        expect(idsOf(isMarked, 5, extra)).toEqual(naiveLines(isMarked, 5, extra));
      }),
      { numRuns: 5_000 },
    );
  });
  test('gives every line of a full card, and none of an empty one', () => {
    for (const size of [3, 4, 5] as const)
      for (const extra of everyExtra) {
        expect(completeLines(() => true, size, extra)).toEqual(linesOf(size, extra));
        expect(completeLines(() => false, size, extra)).toEqual([]);
      }
  });
  test('on 5×5 four marks through the centre are a line, and four others are not', () => {
    const idsWith = (...squares: number[]) => idsOf((square) => squares.includes(square), 5, everyExtra[3]!);
    expect(idsWith(10, 11, 13, 14)).toEqual(['row-3']);
    expect(idsWith(2, 7, 17, 22)).toEqual(['column-3']);
    expect(idsWith(0, 6, 18, 24)).toEqual(['diagonal-down']);
    expect(idsWith(4, 8, 16, 20)).toEqual(['diagonal-up']);
    expect(idsWith(0, 4, 20, 24)).toEqual(['corners']);
    expect(idsWith(0, 1, 2, 3)).toEqual([]);
  });
});

describe('linesOf', () => {
  test.each([3, 4, 5] as const)('a %d×%d card has its rows, columns and two diagonals', (size) => {
    const lines = linesOf(size, everyExtra[0]!);
    expect(lines).toHaveLength(2 * size + 2);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    for (const { squares } of lines) {
      expect(new Set(squares).size).toBe(size);
      expect(squares.every((square) => square >= 0 && square < size * size)).toBe(true);
    }
  });
  test('names rows from the top, columns from the left, and a diagonal by where it starts', () => {
    const of = (id: string) => linesOf(3, everyExtra[3]!).find((line) => line.id === id)?.squares;
    expect(of('row-1')).toEqual([0, 1, 2]);
    expect(of('row-3')).toEqual([6, 7, 8]);
    expect(of('column-1')).toEqual([0, 3, 6]);
    expect(of('column-3')).toEqual([2, 5, 8]);
    expect(of('diagonal-down')).toEqual([0, 4, 8]);
    expect(of('diagonal-up')).toEqual([6, 4, 2]);
    expect(of('corners')).toEqual([0, 2, 6, 8]);
    expect(of('full')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });
  test('has the extra patterns only when they are played with', () => {
    const ids = (extra: ExtraPatterns) => linesOf(5, extra).map(({ id }): string => id);
    expect(ids({ corners: false, full: false })).not.toContain('corners');
    expect(ids({ corners: false, full: false })).not.toContain('full');
    expect(ids({ corners: true, full: false })).toContain('corners');
    expect(ids({ corners: false, full: true })).toContain('full');
  });
});
