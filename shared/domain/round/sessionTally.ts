import type { Count, Tally } from './tally.ts';

/**
 * The tallies of several rounds with decks of one kind added up. Minutes belong to one round, so the sum has none; a card of each round counts
 * as a card.
 */
export function sessionTally(tallies: readonly Tally[]): Tally {
  return {
    cards: tallies.reduce((sum, tally) => sum + tally.cards, 0),
    phrases: merged(
      tallies.flatMap((tally) => tally.phrases),
      (row) => row.phrase.id,
    ),
    arguments: merged(
      tallies.flatMap((tally) => tally.arguments),
      (row) => row.argument,
    ),
    columns: merged(
      tallies.flatMap((tally) => tally.columns),
      (row) => row.letter,
    ),
  };
}

function merged<Row extends Count>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  const sums = new Map<string, Row>();
  for (const row of rows) {
    const sum = sums.get(keyOf(row));
    sums.set(keyOf(row), { ...row, ...added(sum, row), firstMinute: null, lastMinute: null });
  }
  return [...sums.values()];
}

const added = (a: Count | undefined, b: Count) => ({
  hearings: (a?.hearings ?? 0) + b.hearings,
  corroborated: (a?.corroborated ?? 0) + b.corroborated,
  exposure: (a?.exposure ?? 0) + b.exposure,
  heardBy: (a?.heardBy ?? 0) + b.heardBy,
});
