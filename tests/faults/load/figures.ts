// Numbers for people: percentiles, tables, and how fast something grows.

/** The value that a share of the others lies below; not a number of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export type Point = readonly [at: number, value: number];

/** How much a value grows per unit of time: the median of the slopes between all pairs, which a few outliers do not move. */
export function slopeOf(points: readonly Point[]): number {
  const slopes = points.flatMap(([at, value], index) =>
    points.slice(index + 1).flatMap(([laterAt, later]) => (laterAt > at ? (later - value) / (laterAt - at) : [])),
  );
  return slopes.length > 0 ? percentile(slopes, 0.5) : 0;
}

export const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;
export const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} kB`;
export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

/** Rows of cells as lines of text, each column as wide as its widest cell. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const texts = rows.map((row) => row.map(String));
  const widths = texts.reduce<number[]>((most, row) => row.map((cell, i) => Math.max(cell.length, most[i] ?? 0)), []);
  return texts
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export const print = (text: string): void => void process.stdout.write(`${text}\n`);
