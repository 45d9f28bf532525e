import { encode } from 'uqr';

/** Light modules that every reader expects around a code. */
const QUIET_ZONE = 4;

/** The modules of a QR code, row by row, true being dark; the quiet zone included. */
export const qrMatrix = (text: string): readonly (readonly boolean[])[] =>
  encode(text, { ecc: 'M', border: QUIET_ZONE }).data;

/** The dark modules as one SVG path, a unit a module: each run of them in a row is one rectangle. */
export const qrPath = (matrix: readonly (readonly boolean[])[]): string =>
  matrix
    .map((row, y) =>
      runsOf(row)
        .map(([x, length]) => `M${x} ${y}h${length}v1h${-length}z`)
        .join(''),
    )
    .join('');

/** Where each run of dark modules begins, and how long it is. */
function runsOf(row: readonly boolean[]): readonly (readonly [start: number, length: number])[] {
  const edges = row.flatMap((dark, x) => (dark === (row[x - 1] ?? false) ? [] : x));
  return edges.flatMap((start, i) => (i % 2 === 0 ? [[start, (edges[i + 1] ?? row.length) - start] as const] : []));
}
