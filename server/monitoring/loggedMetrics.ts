// What is counted and also belongs in the log. What happens often is written down as a sum: whoever floods the server
// with refused connections does not flood the log.
import type { Reason } from '#shared/domain/reason.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

export type LoggedMetrics = {
  readonly metrics: Metrics;
  /** Writes down the sums; to be called every minute or so, and at the end. */
  readonly flush: () => void;
};

/** Counts on in `metrics`, and writes down what a host wants to read. */
export function loggedMetrics(metrics: Metrics, log: Log): LoggedMetrics {
  let refused: Partial<Record<Reason, number>> = {};
  let cutOff = 0;
  let storing = true;
  return {
    metrics: {
      ...metrics,
      room: (change) => {
        metrics.room(change);
        log({ event: `room-${change}` });
      },
      refusedHandshake: (reason) => {
        metrics.refusedHandshake(reason);
        refused[reason] = (refused[reason] ?? 0) + 1;
      },
      cutOffSlowConsumer: () => {
        metrics.cutOffSlowConsumer();
        cutOff++;
      },
      committed: (milliseconds, stored) => {
        metrics.committed(milliseconds, stored);
        if (stored === storing) return;
        storing = stored;
        log({ event: stored ? 'storing-recovered' : 'storing-failed' });
      },
    },
    flush: () => {
      if (Object.keys(refused).length > 0) log({ event: 'clients-refused', counts: refused });
      if (cutOff > 0) log({ event: 'slow-consumers-cut-off', count: cutOff });
      refused = {};
      cutOff = 0;
    },
  };
}
