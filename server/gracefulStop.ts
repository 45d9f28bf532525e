// When the process is asked to stop: properly, within a bound, and at once for whoever insists.
import type { Log } from './monitoring/log.ts';

export type StopSignal = 'SIGTERM' | 'SIGINT';

type Deps = {
  /** Answers what is in the queues, says goodbye, closes the journal. */
  readonly stop: () => Promise<void>;
  readonly exit: (code: 0 | 1) => void;
  readonly log: Log;
  readonly onError: (error: unknown) => void;
  /** Milliseconds of a clock that nobody sets. */
  readonly steady: () => number;
};

/** A stop that hangs is given up after this long, in milliseconds: before a container's ten seconds are over. */
export const STOP_WITHIN = 8_000;
/** The same wish may arrive twice, from the terminal and from a package manager that passes it on, in milliseconds. */
export const ECHO = 500;

/**
 * What to do on a signal. Exits with 0 when everything that was received is answered and the journal is closed, and with
 * 1 when that failed, took too long, or a second signal says not to wait for it. Nothing that was acknowledged is lost
 * either way: it was durable before.
 */
export function gracefulStop({ stop, exit, log, onError, steady }: Deps): (signal: StopSignal) => void {
  let since: number | null = null;
  const end = (clean: boolean) => {
    log({ event: 'stopped', clean, milliseconds: Math.round(steady() - (since ?? 0)) });
    exit(clean ? 0 : 1);
  };
  return (signal) => {
    if (since !== null) {
      if (steady() - since > ECHO) end(false);
      return;
    }
    since = steady();
    log({ event: 'stopping', why: signal });
    const impatience = setTimeout(end, STOP_WITHIN, false);
    stop().then(
      () => {
        clearTimeout(impatience);
        end(true);
      },
      (error: unknown) => {
        clearTimeout(impatience);
        onError(error);
        end(false);
      },
    );
  };
}
