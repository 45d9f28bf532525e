// How late the event loop is.
import { monitorEventLoopDelay } from 'node:perf_hooks';

export type LoopLag = {
  /** In milliseconds. Rises at once and fades by half every half second, so that the pace that follows it does not flutter. */
  readonly lately: () => number;
  /** The worst since this was last asked. */
  readonly worst: () => number;
};

/**
 * In milliseconds: how finely it is measured, and how often it is looked at. Each time that it measures it wakes the
 * process, and what is asked of it is whether it is late by a hundred or more.
 */
const RESOLUTION = 50;
const LOOK_EVERY = 500;

/** Measures from now on. Keeps no process alive. */
export function measureLoopLag(): LoopLag {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION });
  delays.enable();
  let lately = 0;
  let worst = 0;
  setInterval(() => {
    const late = Math.max(0, delays.max / 1e6 - RESOLUTION);
    delays.reset();
    lately = Math.max(late, lately / 2);
    worst = Math.max(worst, late);
  }, LOOK_EVERY).unref();
  return {
    lately: () => lately,
    worst: () => {
      const was = worst;
      worst = 0;
      return was;
    },
  };
}
