// What was asked and is not answered yet.

export type InFlight = {
  /** Counts an answer in for as long as it takes; hands it back. */
  readonly track: <T>(answer: Promise<T>) => Promise<T>;
  /** When nothing is in flight any more, well or not. */
  readonly settled: () => Promise<void>;
};

export function createInFlight(): InFlight {
  const answers = new Set<Promise<unknown>>();
  return {
    track: (answer) => {
      const done = answer.finally(() => answers.delete(done));
      answers.add(done);
      return done;
    },
    settled: async () => {
      // What is answered may lead to the next.
      while (answers.size > 0) await Promise.allSettled(answers);
    },
  };
}
