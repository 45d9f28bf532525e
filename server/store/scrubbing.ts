// When to scrub: at once when something was destroyed, again until it is done, and now and then for the backups. Never
// all the time: nothing can be written meanwhile, and whoever wipes one session after another is not to keep others waiting.
import { inWords } from './database.ts';
import { hasResidue, mayPass, scrub } from './scrub.ts';
import type { SqliteFile } from './sqliteFile.ts';

export type Scrubbing = {
  /** Scrubs as soon as the journal has a moment. `then` is told when nothing is left, or why it could not be done. */
  readonly start: (then: (error: unknown) => void) => void;
  /** Finishes what a server that was killed left half destroyed, before anything else. */
  readonly resume: () => void;
  /** Goes on with what was left, and takes from the backups what is due by now; to be called every minute or so. */
  readonly keepUp: (now: number) => void;
  readonly stop: () => void;
};

/** How long to wait for whoever is at the backups or reads the file, in milliseconds. */
const AGAIN = 250;
/** How often backups are searched for rooms that are due, in milliseconds. */
const BACKUPS_EVERY = 60 * 60_000;
/** What scrubs may take of the journal's time in the long run, and at once after a quiet time, in milliseconds. */
const SHARE = 0.01;
const AT_ONCE = 500;
/** The longest that somebody who asked waits for that, and a server that is to stop with her, in milliseconds. */
const REST_MAX = 5_000;

/** `steady`: milliseconds that only ever go forward. */
export function createScrubbing(
  file: SqliteFile,
  path: string,
  onTrouble: (why: string) => void,
  steady: () => number = () => performance.now(),
): Scrubbing {
  let asked: ((error: unknown) => void)[] = [];
  /** Who asked before the scrub began that runs now. */
  let served: typeof asked = [];
  let steps: Generator<void, void> | null = null;
  let clock = 0;
  let searchedAt = 0;
  let credit = AT_ONCE;
  let creditedAt = steady();
  let waiting: NodeJS.Timeout | null = null;

  function begin(): void {
    if (steps || waiting) return;
    const rest = restLeft();
    if (rest > 0) return beginAfter(rest);
    served.push(...asked.splice(0));
    steps = scrub(file, path, clock);
    setImmediate(goOn);
  }

  function restLeft(): number {
    const now = steady();
    credit = Math.min(credit + (now - creditedAt) * SHARE, AT_ONCE);
    creditedAt = now;
    return Math.round(Math.max(0, -credit / SHARE));
  }

  function beginAfter(milliseconds: number): void {
    waiting = setTimeout(() => {
      waiting = null;
      begin();
    }, milliseconds).unref();
  }

  function goOn(): void {
    if (!steps) return;
    const started = steady();
    try {
      const { done } = steps.next();
      credit = Math.max(credit - (steady() - started), -REST_MAX * SHARE);
      if (!done) return void setImmediate(goOn);
      end(null);
      // Who asked since it began may have been served along with the others: then it has little to do.
      if (asked.length > 0 || hasResidue(file)) begin();
    } catch (error) {
      steps = null;
      if (mayPass(error)) return beginAfter(AGAIN);
      // It stays recorded, and is tried again when somebody asks to keep up.
      onTrouble(`what was wiped cannot be destroyed yet: ${inWords(error)}`);
      end(error);
    }
  }

  function end(error: unknown): void {
    steps = null;
    for (const then of served.splice(0)) then(error);
  }

  return {
    start: (then) => {
      asked.push(then);
      begin();
    },
    resume: () => {
      if (hasResidue(file)) begin();
      while (steps) goOn();
    },
    keepUp: (now) => {
      clock = now;
      if (!hasResidue(file) && now - searchedAt < BACKUPS_EVERY) return;
      searchedAt = now;
      begin();
    },
    stop: () => {
      steps?.return();
      steps = null;
      clearTimeout(waiting ?? undefined);
    },
  };
}
