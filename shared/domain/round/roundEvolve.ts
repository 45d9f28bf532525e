// The consequences of what happened in a round. Judges nothing: an event that does not fit changes nothing.
import { momentsOn, withMoments } from './marks.ts';
import type { Round, StartedRound } from './round.ts';
import type { RoundEvent } from './roundEvents.ts';

const listening = { what: 'listening' } as const;

export function roundEvolve(round: Round | undefined, event: RoundEvent): Round | undefined {
  if (event.type === 'RoundDealt')
    return !round || round.phase === 'ready' ? { kind: 'round', phase: 'ready', deal: event.deal } : round;
  if (!round) return round;
  if (event.type === 'RoundStarted') {
    if (round.phase !== 'ready') return round;
    const { kind, deal } = round;
    return { kind, phase: 'running', deal, startedAt: event.at, pauses: [], marks: [], bingos: [], shown: listening };
  }
  return round.phase === 'ready' ? round : evolveStarted(round, event);
}

function evolveStarted(
  round: StartedRound,
  event: Exclude<RoundEvent, { type: 'RoundDealt' | 'RoundStarted' }>,
): StartedRound {
  switch (event.type) {
    case 'RoundPaused':
      return round.phase === 'running' ? { ...round, phase: 'paused', pausedAt: event.at } : round;
    case 'RoundResumed': {
      if (round.phase !== 'paused') return round;
      const { pausedAt, ...rest } = round;
      const pauses = [...round.pauses, { from: pausedAt, to: event.at }];
      return { ...rest, phase: 'running', pauses, shown: listening };
    }
    case 'RoundEnded': {
      if (round.phase === 'ended') return round;
      const { kind, deal, startedAt, marks, bingos } = round;
      const pauses =
        round.phase === 'paused' ? [...round.pauses, { from: round.pausedAt, to: event.at }] : round.pauses;
      const { at: endedAt, cards } = event;
      const started = { kind, deal, startedAt, pauses, marks, bingos, shown: listening };
      return { ...started, phase: 'ended', endedAt, cards, revealed: false };
    }
    case 'PutOnScreen': {
      const { shown } = event;
      const { what } = shown;
      if (round.phase === 'ended') return { ...round, shown, revealed: round.revealed || what === 'tally' };
      return what === 'tally' || what === 'phrase' ? round : { ...round, shown };
    }
    case 'Marked': {
      const { seat, square, at } = event;
      const moments = [...momentsOn(round, seat, square), at];
      return { ...round, marks: withMoments(round.marks, seat, square, moments) };
    }
    case 'MarkTakenBack': {
      const { seat, square } = event;
      const moments = momentsOn(round, seat, square);
      if (moments.length === 0) return round;
      return { ...round, marks: withMoments(round.marks, seat, square, moments.slice(0, -1)) };
    }
    case 'BingoCalled':
      return { ...round, bingos: [...round.bingos, event.bingo] };
    default:
      return event satisfies never;
  }
}
