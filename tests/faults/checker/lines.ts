// The checker's own idea of what a line is: squares numbered in reading order, the centre of a 5×5 card free.

const isFree = (square: number, size: number): boolean => size === 5 && square === 12;

/** The squares that must be marked for a line; null for a line that a card of this size does not have. */
export function squaresOnLine(line: string, size: number): readonly number[] | null {
  const squares: number[] = [];
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const isCorner = (row === 0 || row === size - 1) && (column === 0 || column === size - 1);
      const belongs =
        line === `row-${row + 1}` ||
        line === `column-${column + 1}` ||
        (line === 'diagonal-down' && row === column) ||
        (line === 'diagonal-up' && row + column === size - 1) ||
        (line === 'corners' && isCorner) ||
        line === 'full';
      const square = row * size + column;
      if (belongs && !isFree(square, size)) squares.push(square);
    }
  }
  return squares.length > 0 ? squares : null;
}
