// Notices when the machine's clock is set away from the time that the server counts, so that a host learns why times in
// files are off until the next start.
import type { Log } from './log.ts';

/** In milliseconds; what a time server corrects smoothly stays below. */
const NOTEWORTHY = 60_000;

type Clocks = { readonly wall: () => number; readonly now: () => number };

/** Returns what is to be called every minute or so. */
export function watchClock({ wall, now }: Clocks, log: Log): () => void {
  let known = 0;
  return () => {
    const difference = wall() - now();
    if (Math.abs(difference - known) < NOTEWORTHY) return;
    known = difference;
    log({ event: 'clock-set', milliseconds: difference });
  };
}
