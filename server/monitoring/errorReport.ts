// What nobody foresaw goes into the log by kind and place. The same again is counted, and written down once in a while:
// a full disk under a thousand phones must not fill what is left of it.
import { errorFacts } from './errorFacts.ts';
import type { Log, LogEvent, Place } from './log.ts';

type Unexpected = Extract<LogEvent, { event: 'unexpected-error' }>;

/** Beyond so many kinds the rest waits for the next time. */
const KINDS = 100;

export type ErrorReport = {
  readonly report: (error: unknown, place: Place) => void;
  /** Writes down what was counted; to be called every minute or so, and at the end. */
  readonly flush: () => void;
};

export function createErrorReport(log: Log): ErrorReport {
  const seen = new Map<string, Unexpected>();
  return {
    report: (error, place) => {
      const facts = errorFacts(error);
      const kind = JSON.stringify([place, facts]);
      const known = seen.get(kind);
      if (known) seen.set(kind, { ...known, times: known.times + 1 });
      else if (seen.size < KINDS) {
        seen.set(kind, { event: 'unexpected-error', place, error: facts, times: 0 });
        log({ event: 'unexpected-error', place, error: facts, times: 1 });
      }
    },
    flush: () => {
      for (const event of seen.values()) if (event.times > 0) log(event);
      seen.clear();
    },
  };
}
