const MINUTE = 60_000;

/** Whole minutes that went by; never less than 0, whatever the clocks say. */
export const minutesSince = (start: number, now: number): number => Math.max(0, Math.floor((now - start) / MINUTE));

/** Milliseconds until the next whole minute. */
export const untilNextMinute = (start: number, now: number): number =>
  now < start ? start - now + MINUTE : MINUTE - ((now - start) % MINUTE);
