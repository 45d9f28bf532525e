// How often consoles and screens are told of a change: seldom when the server is busy, so that what is left of it goes to
// the answers that phones wait for. What is told is always the whole view, so nothing is missed, only later.

export type Pace = {
  /** The least time between two frames to a console or screen, in milliseconds. */
  readonly desk: number;
  /** The same where nothing changed but who is connected. */
  readonly presence: number;
};

const calm: Pace = { desk: 250, presence: 250 };
const busy: Pace = { desk: 1_000, presence: 3_000 };
const overloaded: Pace = { desk: 2_000, presence: 8_000 };

/** From how much lag of the event loop on, in milliseconds. */
export const BUSY_FROM = 100;
export const OVERLOADED_FROM = 400;

export function paceFor(lag: number): Pace {
  if (lag < BUSY_FROM) return calm;
  return lag < OVERLOADED_FROM ? busy : overloaded;
}
