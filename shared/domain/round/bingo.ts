// Which lines a card has, and which of them are complete. Knows squares by number only.
import type { CardSize, ExtraPatterns } from './deal.ts';
import { freeSquare } from './freeSquare.ts';

/** `row-1` is the top row, `column-1` the left column; `diagonal-down` starts top left. */
export type LineId = `row-${number}` | `column-${number}` | 'diagonal-down' | 'diagonal-up' | 'corners' | 'full';

export type Line = { readonly id: LineId; readonly squares: readonly number[] };

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

/** Every line of a card: rows, columns, diagonals, and the extra patterns that the round plays with. */
export function linesOf(size: CardSize, extra: ExtraPatterns): readonly Line[] {
  const steps = upTo(size);
  const last = size - 1;
  return [
    ...steps.map((row): Line => ({ id: `row-${row + 1}`, squares: steps.map((i) => row * size + i) })),
    ...steps.map((column): Line => ({ id: `column-${column + 1}`, squares: steps.map((i) => i * size + column) })),
    { id: 'diagonal-down', squares: steps.map((i) => i * size + i) },
    { id: 'diagonal-up', squares: steps.map((i) => (last - i) * size + i) },
    ...(extra.corners ? [{ id: 'corners', squares: [0, last, last * size, size * size - 1] } as const] : []),
    ...(extra.full ? [{ id: 'full', squares: upTo(size * size) } as const] : []),
  ];
}

/** The lines of which every square is marked; the free centre counts as marked. */
export function completeLines(
  isMarked: (square: number) => boolean,
  size: CardSize,
  extra: ExtraPatterns,
): readonly Line[] {
  const free = freeSquare(size);
  return linesOf(size, extra).filter((line) => line.squares.every((square) => square === free || isMarked(square)));
}
