import type { StartedRound } from '../domain/round/round.ts';

/** How long a round has been played at a moment, in milliseconds: pauses do not count. */
export function playedFor(round: StartedRound, now: number): number {
  const paused = round.pauses.reduce((sum, { from, to }) => sum + (to - from), 0);
  return until(round, now) - round.startedAt - paused;
}

function until(round: StartedRound, now: number): number {
  switch (round.phase) {
    case 'running':
      return now;
    case 'paused':
      return round.pausedAt;
    case 'ended':
      // What was taken for a pause at its end is in the list of pauses.
      return round.endedAt;
    default:
      return round satisfies never;
  }
}
