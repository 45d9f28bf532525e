// When each device is to come back after a restart: one after the other, so that a thousand do not stand at the door at
// once, and a new process has the time to start.

/** The new process is given this long, in milliseconds; it needs about half of it. */
export const FIRST_BACK = 1_000;
/** From each device to the next, in milliseconds: 200 are asked back within a second, 1,000 within five. */
export const APART = 5;

/**
 * Milliseconds for each of so many devices, in order. `fraction` throws from 0 up to 1, anew for each: where several
 * servers stop together, or phones wake together, their devices do not keep step.
 */
export const comeBackTimes = (count: number, fraction: () => number): readonly number[] =>
  Array.from({ length: count }, (_, index) => FIRST_BACK + Math.floor((index + fraction()) * APART));
