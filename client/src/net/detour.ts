// The way round a proxy that neither lets a websocket through nor says no: it just hangs.
import type { Manager, ManagerOptions } from 'socket.io-client';

type Route = Pick<ManagerOptions, 'transports' | 'timeout'>;

/** How a connection is tried first. The timeout is short, and grows: a network may be only slow. */
export const directly: Route = { transports: ['websocket', 'polling'], timeout: 6_000 };
const LONGEST = 20_000;

export type Detour = {
  /** To be called when an attempt got no answer at all: the next begins with the other transport, and waits longer. */
  readonly hung: () => void;
  /** To be called when one came through; that way is kept. */
  readonly through: () => void;
};

export function createDetour(manager: Manager): Detour {
  let { timeout } = directly;
  let isReversed = false;
  return {
    hung: () => {
      timeout = Math.min(timeout * 2, LONGEST);
      isReversed = !isReversed;
      manager.timeout(timeout);
      manager.opts.transports = isReversed ? ['polling', 'websocket'] : ['websocket', 'polling'];
    },
    through: () => {
      timeout = directly.timeout;
      manager.timeout(timeout);
    },
  };
}
