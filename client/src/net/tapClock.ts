// How long ago a tap was, by time that went by rather than by the phone's clock, which may be wrong or set meanwhile.

/** A moment on this device. */
export type Moment = {
  /** This page's steady clock; says nothing after a reload. */
  readonly steady: number;
  /** Which page load that clock belongs to. */
  readonly page: number;
  /** The device's own clock, for when the page was closed in between. */
  readonly wall: number;
};

const page = performance.timeOrigin;

export const momentNow = (): Moment => ({ steady: performance.now(), page, wall: Date.now() });

/** Milliseconds since a moment, never less than 0. */
export function elapsedSince(moment: Moment): number {
  const now = momentNow();
  const elapsed = moment.page === now.page ? now.steady - moment.steady : now.wall - moment.wall;
  return Math.max(0, Math.round(elapsed));
}
