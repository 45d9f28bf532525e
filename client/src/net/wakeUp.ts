// A page that is looked at again shows the truth. A connection that died while the phone slept does not say so: it is
// asked, and not waited for.
import { elapsedSince, type Moment } from './tapClock.ts';

/** Who was heard this lately is there, in milliseconds. */
const FRESH = 3_000;
/** How long the server may take to answer, or to let somebody in, before that is tried anew. */
const PATIENCE = 1_750;
/** How often a new connection is made at once; after that it is tried as after any loss. */
const TRIES = 2;

export type Pulse = {
  readonly isConnected: () => boolean;
  /** When the server was last heard. */
  readonly heard: () => Moment;
  /** How long a connection is being made already, in milliseconds; Infinity when none is. */
  readonly tryingFor: () => number;
  /** Asks whether what is shown is the truth, and waits this many milliseconds for the answer. */
  readonly check: (patience: number) => Promise<unknown>;
  /** Lets go of whatever connection there is, and makes another. */
  readonly reconnect: () => void;
};

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What to do when somebody looks at the page again, or the network is back: once at a time. */
export function createWakeUp({ isConnected, heard, tryingFor, check, reconnect }: Pulse): () => Promise<void> {
  const isAlive = () => isConnected() && silenceSince(heard()) < FRESH;

  const comeBack = async () => {
    // A first try may have been made on a network that was not there yet.
    for (let tries = 0; tries < TRIES && !isAlive(); tries++) {
      if (tryingFor() >= PATIENCE) reconnect();
      await pause(PATIENCE);
    }
  };

  let busy = false;
  return async () => {
    if (busy || isAlive()) return;
    busy = true;
    if (isConnected()) await check(PATIENCE);
    if (!isAlive()) await comeBack();
    busy = false;
  };
}

// A device that slept may have stopped its steady clock meanwhile, and its wall clock may have been set: the longer counts.
const silenceSince = (moment: Moment): number => Math.max(elapsedSince(moment), Math.abs(Date.now() - moment.wall));
