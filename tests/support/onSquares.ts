import type { CardMarks } from '#shared/domain/round/round.ts';

/** The marks of one card, by square. */
export function onSquares(moments: Readonly<Record<number, readonly number[]>>): CardMarks {
  const last = Math.max(...Object.keys(moments).map(Number));
  return Array.from({ length: last + 1 }, (_, square) => moments[square]);
}
