// How much may be asked, before anybody looks at what: by one connection, and by all the phones of one session together.
import type { Actor } from '#shared/domain/actor.ts';
import { createBudget } from '../edge/budget.ts';

/** A thumb never gets here; a phone that comes back with a full card does not either. */
const PER_CONNECTION = { burst: 120, refill: 10_000 };
/** A full hall that marks once a second, twice over; a fraction of what the server can do, so that the others go on. */
const PER_ROOM = { burst: 4_000, refill: 2_000 };

/** What is no request counts as so many: no client of ours ever sends one. */
const MALFORMED_COSTS = 4;

export type Rates = {
  /** Whether a connection may ask something more just now. Who leads a session never waits for its phones. */
  readonly allow: (connection: string, code: string, by: Actor) => boolean;
  /** What was allowed turned out to be no request at all. */
  readonly wasMalformed: (connection: string) => void;
};

export function createRates(steady: () => number): Rates {
  const perConnection = createBudget(PER_CONNECTION, steady);
  const perRoom = createBudget(PER_ROOM, steady);
  return {
    allow: (connection, code, by) =>
      perConnection.spend(connection) && (by.role !== 'participant' || perRoom.spend(code)),
    wasMalformed: (connection) => {
      for (let more = 1; more < MALFORMED_COSTS; more++) perConnection.spend(connection);
    },
  };
}
