// What stands between the network and the game: who may knock, where she comes from, and how often.
import type { IncomingMessage } from 'node:http';
import { type Attempts, createAttempts } from './attempts.ts';
import { type Budget, createBudget } from './budget.ts';
import { addressNames } from './clientAddress.ts';
import { forwarded } from './forwarded.ts';
import { createOrigins, type Origins } from './origins.ts';

export type EdgeSettings = {
  /** Names by which browsers know this server, beside the addresses of the machine. */
  readonly origins: readonly string[];
  /** How many proxies of ours stand in front. */
  readonly trustProxy: number;
  /** Whether this server itself speaks TLS. */
  readonly tls: boolean;
};

export type Edge = {
  readonly origins: Origins;
  readonly attempts: Attempts;
  /** Sessions that somebody may open, by address. */
  readonly openings: Budget;
  /** Screens that may begin to wait for a session, by address. */
  readonly waitingScreens: Budget;
  /** Guesses at the codes of those screens: slowed down like those at sessions, and counted apart from them. */
  readonly pairingGuesses: Attempts;
  /** Connections of the room check, by address. */
  readonly roomChecks: Budget;
  /** The same for rehearsals, which come with participants. */
  readonly rehearsals: Budget;
  /** A name for the address that a request comes from, to count by. */
  readonly addressOf: (request: Pick<IncomingMessage, 'headers' | 'socket'>) => string;
  /** Whether the browser that asks does so over TLS. */
  readonly isSecure: (request: Pick<IncomingMessage, 'headers'>) => boolean;
  /** Where other machines find this server; null if they cannot. */
  readonly originFor: (lanAddress: string | null) => string | null;
};

type Deps = {
  readonly settings: EdgeSettings;
  readonly port: () => number;
  /** A clock in milliseconds that never goes back. */
  readonly steady: () => number;
  /** Tells the operator which setting to look at. */
  readonly advise: (setting: 'ORIGINS' | 'TRUST_PROXY') => void;
};

/** A day of training has a hundred sessions in one building; a thousand an hour are nobody's. */
const OPENINGS = { burst: 120, refill: 20 * 60_000 };
/** A waiting screen asks for a new code every five minutes: sixty of them at one address can go on for ever. */
const WAITING_SCREENS = { burst: 120, refill: 10 * 60_000 };
/** A check takes two; fifty phones on the guest wifi try it once or twice. */
const ROOM_CHECKS = { burst: 240, refill: 10 * 60_000 };
/** Ten facilitators in one building try it out at the same moment; nobody does so all day. */
const REHEARSALS = { burst: 20, refill: 20 * 60_000 };
/** The same advice is given once in ten minutes, however often there is a reason for it. */
const ADVICE = { burst: 1, refill: 10 * 60_000 };

export function createEdge({ settings, port, steady, advise }: Deps): Edge {
  const { trustProxy, tls } = settings;
  const given = createBudget(ADVICE, steady);
  const seldom: typeof advise = (setting) => {
    if (given.spend(setting)) advise(setting);
  };
  const nameOf = addressNames(trustProxy);
  return {
    origins: createOrigins({
      port,
      listed: settings.origins,
      steady,
      onRefused: () => seldom('ORIGINS'),
    }),
    attempts: createAttempts(steady),
    openings: createBudget(OPENINGS, steady),
    waitingScreens: createBudget(WAITING_SCREENS, steady),
    pairingGuesses: createAttempts(steady),
    roomChecks: createBudget(ROOM_CHECKS, steady),
    rehearsals: createBudget(REHEARSALS, steady),
    addressOf: (request) => {
      if (trustProxy === 0 && request.headers['x-forwarded-for'] !== undefined) seldom('TRUST_PROXY');
      return nameOf(request);
    },
    isSecure: ({ headers }) => tls || forwarded(headers, 'x-forwarded-proto', trustProxy) === 'https',
    originFor: (lan) => settings.origins[0] ?? (lan && `${tls ? 'https' : 'http'}://${lan}:${port()}`),
  };
}
