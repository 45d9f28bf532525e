import type { StartedRound } from './round.ts';

const MINUTE = 60_000;

/**
 * The moment at which the time is up that the facilitator planned for a round, in milliseconds since 1970; null if she
 * planned none. Nothing ends by it, and a pause does not count.
 */
export function timeUpAt({
  minutes,
  startedAt,
  pauses,
}: Pick<StartedRound, 'minutes' | 'startedAt' | 'pauses'>): number | null {
  if (minutes === null) return null;
  const paused = pauses.reduce((sum, { from, to }) => sum + to - from, 0);
  return startedAt + minutes * MINUTE + paused;
}
