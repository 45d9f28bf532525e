// A journal that is watched: how long it takes, and whether it stores at all.
import { arrivesWithin } from '../arrivesWithin.ts';
import type { Journal } from '../store/journal.ts';
import type { Metrics } from './metrics.ts';

export type WatchedJournal = {
  readonly journal: Journal;
  /** False from a write that failed until one succeeds. */
  readonly isStoring: () => boolean;
  /** Whether it answers within so many milliseconds. */
  readonly answers: (within: number) => Promise<boolean>;
  /** While nothing can be stored: tries whether it can by now, also when nobody plays. */
  readonly retry: (now: number) => Promise<void>;
};

/** No room has this code. */
const NOBODY = '';

export function watchJournal(inner: Journal, committed: Metrics['committed']): WatchedJournal {
  let storing = true;

  const watched = async <T>(write: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    try {
      const answer = await write();
      // A conflict wrote nothing, so it proves nothing.
      if (answer !== 'conflict') storing = true;
      return answer;
    } catch (error) {
      storing = false;
      throw error;
    } finally {
      committed(performance.now() - start, storing);
    }
  };

  const journal: Journal = {
    ...inner,
    append: (...asked) => watched(() => inner.append(...asked)),
    distil: (...asked) => watched(() => inner.distil(...asked)),
    wipe: (...asked) => watched(() => inner.wipe(...asked)),
  };
  return {
    journal,
    isStoring: () => storing,
    answers: (within) => arrivesWithin(within, inner.gone(NOBODY)),
    // Wiping nobody's room writes, and destroys nothing.
    retry: async (now) => {
      if (!storing) await journal.wipe(NOBODY, 'room-expired', now);
    },
  };
}
