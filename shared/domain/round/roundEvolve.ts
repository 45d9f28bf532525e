// The consequences of what happened in a round. Judges nothing: an event that does not fit changes nothing.
import { momentsOn, withMoments } from './marks.ts';
import type { Round, StartedRound } from './round.ts';
import type { RoundEvent } from './roundEvents.ts';
import { stepAfter, undone } from './steps.ts';

const listening = { what: 'listening' } as const;

export function roundEvolve(round: Round | undefined, event: RoundEvent): Round | undefined {
  if (event.type === 'RoundDealt') {
    if (round && round.phase !== 'ready') return round;
    return {
      kind: 'round',
      phase: 'ready',
      deal: event.deal,
      minutes: round?.minutes ?? null,
      withdrawn: round?.withdrawn ?? [],
      steps: (round?.steps ?? 0) + 1,
      before: null,
    };
  }
  if (!round) return round;
  if (event.type === 'RoundTimed') return { ...round, minutes: event.minutes };
  if (event.type === 'StepUndone') return undone(round, event.at);
  if (event.type === 'RoundStarted') {
    if (round.phase !== 'ready') return round;
    const { kind, deal, minutes, withdrawn } = round;
    const fresh = { pauses: [], marks: [], aside: [], bingos: [], shown: listening, seenBingos: 0 };
    return { kind, phase: 'running', deal, minutes, withdrawn, startedAt: event.at, ...fresh, ...stepAfter(round) };
  }
  return round.phase === 'ready' ? round : evolveStarted(round, event);
}

function evolveStarted(
  round: StartedRound,
  event: Exclude<RoundEvent, { type: 'RoundDealt' | 'RoundTimed' | 'RoundStarted' | 'StepUndone' }>,
): StartedRound {
  switch (event.type) {
    case 'RoundPaused':
      return round.phase === 'running' ? { ...round, ...stepAfter(round), phase: 'paused', pausedAt: event.at } : round;
    case 'RoundResumed': {
      if (round.phase !== 'paused') return round;
      const { pausedAt, ...rest } = round;
      const pauses = [...round.pauses, { from: pausedAt, to: event.at }];
      return { ...rest, ...stepAfter(round), phase: 'running', pauses, shown: listening };
    }
    case 'RoundEnded': {
      if (round.phase === 'ended') return round;
      const { kind, deal, minutes, withdrawn, startedAt, marks, aside, bingos, seenBingos } = round;
      const pauses =
        round.phase === 'paused' ? [...round.pauses, { from: round.pausedAt, to: event.at }] : round.pauses;
      const { at: endedAt, cards, provisional = false } = event;
      const done = { pauses, marks, aside, bingos, seenBingos, shown: listening };
      const started = { kind, deal, minutes, withdrawn, startedAt, ...done };
      const step = provisional ? stepAfter(round) : { ...stepAfter(round), before: null };
      return { ...started, ...step, phase: 'ended', endedAt, cards, revealed: false, settled: !provisional };
    }
    case 'EndSettled':
      return round.phase === 'ended' && !round.settled ? { ...round, before: null, settled: true } : round;
    case 'PutOnScreen': {
      const { shown } = event;
      const { what } = shown;
      const seenBingos = shown.what === 'bingo' ? Math.max(round.seenBingos, shown.bingo + 1) : round.seenBingos;
      const next = { ...stepAfter(round), shown, seenBingos };
      if (round.phase === 'ended')
        return { ...round, ...next, revealed: round.revealed || what === 'tally', settled: true };
      return what === 'tally' || what === 'phrase' ? round : { ...round, ...next };
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
