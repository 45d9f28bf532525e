import type { CardSize } from '#shared/domain/round/deal.ts';

/**
 * Where the arrow keys lead from a square, by the ARIA practices' grid pattern: Home and End within the row, with Ctrl
 * within the card, and never round the edge. Null for any other key.
 */
export function moveFocus(key: string, withControl: boolean, from: number, size: CardSize): number | null {
  const column = from % size;
  const row = from - column;
  const last = size - 1;
  switch (key) {
    case 'ArrowLeft':
      return row + Math.max(column - 1, 0);
    case 'ArrowRight':
      return row + Math.min(column + 1, last);
    case 'ArrowUp':
      return Math.max(row - size, 0) + column;
    case 'ArrowDown':
      return Math.min(row + size, last * size) + column;
    case 'Home':
      return withControl ? 0 : row;
    case 'End':
      return withControl ? size * size - 1 : row + last;
    default:
      return null;
  }
}
