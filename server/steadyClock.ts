// The time of day as it goes by: read from the machine's clock once, and from then on counted. Whoever sets that clock
// during play (a person, a time server's step) moves nothing in a session. The next start reads it anew.

export type TimeSources = {
  /** The machine's clock, in milliseconds since 1970. It may be set at any moment. */
  readonly wall: () => number;
  /** Milliseconds that went by while the machine was awake; nobody can set these. */
  readonly awake: () => number;
  /** Milliseconds since the machine was switched on, sleep included; coarser. */
  readonly uptime: () => number;
};

/** What `uptime` says more than `awake` is sleep from here on; less is its coarseness. In milliseconds. */
const NAP = 5_000;

/** Returns the time in whole milliseconds since 1970; it never runs backwards. */
export function steadyClock({ wall, awake, uptime }: TimeSources): () => number {
  const anchor = wall() - awake();
  const sleptBefore = uptime() - awake();
  let slept = 0;
  return () => {
    const counted = anchor + awake() + slept;
    // A laptop that was closed over lunch counts nothing meanwhile, and the phones do. Where two clocks agree that time
    // was slept through it is made up for; the machine's own clock alone may have been set.
    const ahead = wall() - counted;
    // The usual case, several times for each mark; `uptime` reads a file on some systems.
    if (ahead < NAP) return Math.floor(counted);
    const missed = Math.min(uptime() - awake() - sleptBefore - slept, ahead);
    if (missed < NAP) return Math.floor(counted);
    slept += missed;
    return Math.floor(counted + missed);
  };
}
