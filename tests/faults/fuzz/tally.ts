// What a run of the fuzz counts, whoever shoots.
export type FuzzTally = {
  /** Frames sent, by kind. */
  readonly sent: Map<string, number>;
  /** Connections that the server ended, by kind. */
  readonly cut: Map<string, number>;
  /** Answers, by what they said. */
  readonly answers: Map<string, number>;
  /** What must never happen. */
  readonly wrong: string[];
};

export const newTally = (): FuzzTally => ({ sent: new Map(), cut: new Map(), answers: new Map(), wrong: [] });

export const count = (counts: Map<string, number>, what: string, times = 1): void =>
  void counts.set(what, (counts.get(what) ?? 0) + times);

export const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);
