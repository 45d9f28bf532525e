// Guessing costs time, and only whoever guesses. A session's code can be guessed (27 bits); a link's secret, or that of a
// seat, can not. So: whoever shows a secret that is right never waits; anybody else does once too many attempts went wrong,
// and what she waits for tells her nothing. Where somebody was right about a code, that code is no guess any more: a venue
// where everybody has one address comes in as fast as it can walk, whatever else is tried from there.
import { setTimeout as pass } from 'node:timers/promises';
import { createBudget, type Rate } from './budget.ts';

/** Of one attempt to get at a session. */
export type Attempt = {
  /** Where it comes from: see `clientAddress`. */
  readonly address: string;
  /** The session that it names. */
  readonly code: string;
  /**
   * `proven`: has shown a secret that cannot be guessed. `named`: has named a session that exists, and nothing more.
   * `wrong-code`, `wrong-secret`: what it says.
   */
  readonly shows: 'proven' | 'named' | 'wrong-code' | 'wrong-secret';
};

export type Attempts = {
  /** Milliseconds to wait before this attempt is answered; null if so many wait already that it is to come back later. */
  readonly weigh: (attempt: Attempt) => number | null;
  /**
   * Waits so long; false if it is to come back later. To be called as soon as it is known what the attempt shows, with
   * nothing awaited in between: so that of a thousand at once each is weighed after the one before it. `signal` ends the
   * wait, with false.
   */
  readonly turn: (attempt: Attempt, signal?: AbortSignal) => Promise<boolean>;
};

const MINUTE = 60_000;

/** What may go wrong before attempts are slowed down. With the slow lane: at most 300 wrong codes a minute, in the long run. */
const WRONG: Readonly<Record<'perAddress' | 'perRoom' | 'inAll', Rate>> = {
  perAddress: { burst: 30, refill: 10 * MINUTE },
  /** Secrets only: those who type the code of a session never pay for what was tried on its links. */
  perRoom: { burst: 100, refill: 10 * MINUTE },
  inAll: { burst: 300, refill: 5 * MINUTE },
};
/** The slow lane. Its pace is out of step with phones that come back every two seconds: each of them hits a free turn some time. */
const TURNS: Readonly<Record<'perKey' | 'inAll', Rate>> = {
  perKey: { burst: 1, refill: 1_700 },
  inAll: { burst: 4, refill: 1_000 },
};
/** Nobody waits longer than this, in milliseconds: less than a connection may take to say who it is. */
const LONGEST_WAIT = 6_000;
/** Of so many pairs of an address and a code it is remembered that they belong together, and for so long. */
const MOST_KNOWN = 20_000;
const KNOWN_FOR = 12 * 60 * MINUTE;

export function createAttempts(steady: () => number): Attempts {
  const wrong = {
    perAddress: createBudget(WRONG.perAddress, steady),
    perRoom: createBudget(WRONG.perRoom, steady),
    inAll: createBudget(WRONG.inAll, steady),
  };
  const turns = { perKey: createBudget(TURNS.perKey, steady), inAll: createBudget(TURNS.inAll, steady) };
  /** Which codes somebody at an address was right about, and when last: the oldest first. */
  const known = new Map<string, number>();

  const remember = (pair: string) => {
    known.delete(pair);
    known.set(pair, steady());
    for (const [oldest, at] of known) {
      if (known.size <= MOST_KNOWN && steady() - at < KNOWN_FOR) break;
      known.delete(oldest);
    }
  };

  /** The next turn in every lane that this attempt has to take. */
  const nextTurn = (lanes: readonly string[], isBusy: boolean): number | null => {
    let wait = 0;
    for (const lane of lanes) {
      const until = turns.perKey.book(lane, LONGEST_WAIT);
      if (until === null) return null;
      wait = Math.max(wait, until);
    }
    if (lanes.length === 0 && !isBusy) return 0;
    const until = turns.inAll.book('', LONGEST_WAIT);
    return until === null ? null : Math.max(wait, until);
  };

  const weigh: Attempts['weigh'] = ({ address, code, shows }) => {
    const pair = `${address} ${code}`;
    if (shows === 'proven' || (shows === 'named' && known.has(pair))) {
      remember(pair);
      return 0;
    }
    const lanes = wrong.perAddress.isSpent(address) ? [address] : [];
    if (shows === 'wrong-secret' && wrong.perRoom.isSpent(code)) lanes.push(code);
    const wait = nextTurn(lanes, wrong.inAll.isSpent(''));
    if (shows === 'named') {
      if (wait !== null) remember(pair);
      return wait;
    }
    wrong.perAddress.spend(address);
    wrong.inAll.spend('');
    if (shows === 'wrong-secret') wrong.perRoom.spend(code);
    return wait;
  };

  return {
    weigh,
    turn: async (attempt, signal) => {
      const wait = weigh(attempt);
      if (wait === 0) return true;
      if (wait === null || signal?.aborted) return false;
      return pass(wait, true, signal ? { signal } : {}).catch(() => false);
    },
  };
}
