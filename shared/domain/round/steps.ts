// The steps of whoever leads a round: counted, and the latest can be taken back.
import type { Round, Standing } from './round.ts';

/** What every step leaves behind: one more of them, and the way back from this one. */
export const stepAfter = (round: Round): Pick<Round, 'steps' | 'before'> => ({
  steps: round.steps + 1,
  before: standingOf(round),
});

function standingOf(round: Round): Standing {
  if (round.phase === 'ready') {
    const { steps: _steps, before: _before, minutes: _minutes, withdrawn: _withdrawn, ...standing } = round;
    return standing;
  }
  const {
    steps: _steps,
    before: _before,
    minutes: _minutes,
    withdrawn: _withdrawn,
    marks: _marks,
    aside: _aside,
    bingos: _bingos,
    ...standing
  } = round;
  return standing;
}

/** As it was before the latest step, with whatever participants did since. That too is a step, without a way back. */
export function undone(round: Round, at: number): Round {
  const { before } = round;
  if (!before) return round;
  const { minutes, withdrawn } = round;
  const step = { steps: round.steps + 1, before: null, minutes, withdrawn };
  if (before.phase === 'ready') return { ...before, ...step };
  if (round.phase === 'ready') return round;
  const { marks, aside, bingos } = round;
  const done = { marks, aside, bingos };
  // What was marked since it went on was marked while it ran: the pause begins anew.
  if (before.phase === 'paused' && round.phase === 'running')
    return { ...before, ...step, ...done, pauses: round.pauses, pausedAt: at };
  // What the room has seen it has seen, and what is final stays so.
  if (before.phase === 'ended' && round.phase === 'ended') {
    const { revealed, settled } = round;
    return { ...before, ...step, ...done, revealed, settled };
  }
  return { ...before, ...step, ...done };
}
