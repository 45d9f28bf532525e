// How often something may happen, per key: a bucket that fills up steadily. Bounded in memory, and without a timer.

export type Rate = {
  /** How many at once. */
  readonly burst: number;
  /** Milliseconds until an empty bucket is full again. */
  readonly refill: number;
};

export type Budget = {
  /** Takes one from the bucket of a key; false, and takes nothing, if it is empty. */
  readonly spend: (key: string) => boolean;
  /** Whether there is nothing left for a key. */
  readonly isSpent: (key: string) => boolean;
  /** Milliseconds until the next one for a key, who takes it now; null, and takes nothing, if that is longer than `longest`. */
  readonly book: (key: string, longest: number) => number | null;
};

/** How many keys are remembered. Whoever has more keys than this spares herself a full bucket, and fills another budget. */
const MOST_KEYS = 20_000;

/** `steady` is a clock in milliseconds that never goes back. */
export function createBudget({ burst, refill }: Rate, steady: () => number, mostKeys = MOST_KEYS): Budget {
  const perMillisecond = burst / refill;
  // In the order of their last use, so that the first is the one to forget.
  const buckets = new Map<string, { readonly level: number; readonly at: number }>();

  const levelOf = (key: string): number => {
    const bucket = buckets.get(key);
    return bucket ? Math.min(burst, bucket.level + (steady() - bucket.at) * perMillisecond) : burst;
  };
  const keep = (key: string, level: number) => {
    buckets.delete(key);
    buckets.set(key, { level, at: steady() });
    for (const oldest of buckets.keys()) {
      // A full bucket is the same as none.
      if (buckets.size <= mostKeys && levelOf(oldest) < burst) break;
      buckets.delete(oldest);
    }
  };

  return {
    spend: (key) => {
      const level = levelOf(key);
      if (level < 1) return false;
      keep(key, level - 1);
      return true;
    },
    isSpent: (key) => levelOf(key) < 1,
    book: (key, longest) => {
      const level = levelOf(key);
      const wait = level >= 1 ? 0 : Math.round((1 - level) / perMillisecond);
      if (wait > longest) return null;
      keep(key, level - 1);
      return wait;
    },
  };
}
