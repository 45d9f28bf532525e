// A room in sixty lines, naive on purpose: what the product may never differ from, whatever is asked of it.
import type { Asking } from './asking.ts';
const dealt = () => ({ phase: 'ready', start: 0, end: 0, cards: 0, revealed: false, pauses: [] as { from: number; to: number }[], times: {} as Record<string, number>, called: [] as string[] }); // prettier-ignore
type Round = ReturnType<typeof dealt>;
const LINES = 'row-1 012 row-2 345 row-3 678 column-1 036 column-2 147 column-3 258 diagonal-down 048 diagonal-up 642';
const squaresOf = (line: string) => [...LINES.slice(LINES.indexOf(line)).split(' ')[1]!];
/** Answers null for a yes, and otherwise why not. */
export function referenceRoom() {
  const rounds: Round[] = [dealt()];
  const room = { seats: 0, rounds };

  function deal(number: number): string | null {
    const round = rounds[number - 1];
    if (round) return round.phase === 'ready' ? null : round.phase === 'ended' ? 'ended' : 'round-not-ended';
    if (number !== rounds.length + 1) return 'unknown-activity';
    if (rounds.at(-1)?.phase === 'ended') rounds.push(dealt());
    return rounds.length === number ? null : 'round-not-ended';
  }
  function lead(type: string, round: Round, now: number): string | null {
    if (type === 'StartRound' && round.phase === 'ready') Object.assign(round, { phase: 'running', start: now });
    else if (type === 'StartRound') return null;
    else if (round.phase === 'ready') return 'not-started';
    else if (type === 'ShowTally') round.revealed ||= round.phase === 'ended';
    else if (type !== 'EndRound' && round.phase === 'ended') return 'ended';
    else if (type === 'PauseRound' && round.phase === 'running') round.pauses.push({ from: now, to: Infinity });
    else if (type !== 'PauseRound' && round.phase === 'paused') round.pauses.at(-1)!.to = now;
    if (type === 'PauseRound') round.phase = 'paused';
    if (type === 'ResumeRound') round.phase = 'running';
    const end = { phase: 'ended', end: now, cards: room.seats };
    if (type === 'EndRound' && round.phase !== 'ended') Object.assign(round, end);
    return type === 'ShowTally' && round.phase !== 'ended' ? 'round-not-ended' : null;
  }
  function play({ type, seat, square, line, ago }: Asking, round: Round, now: number): string | null {
    const times = (on: number | string) => round.times[`${seat}/${on}`] ?? 0;
    if (round.phase === 'ready') return 'not-started';
    if (type === 'CallBingo' && round.phase !== 'running') return round.phase;
    if (type === 'CallBingo' && round.called.includes(`${seat}/${line}`)) return 'already-called';
    if (type === 'CallBingo' && !squaresOf(line).every(times)) return 'no-complete-line';
    if (type === 'CallBingo') return (round.called.push(`${seat}/${line}`), null);
    if (square > 8) return 'unknown-square';
    const at = Math.max(now - ago, round.start);
    if (round.pauses.some(({ from, to }) => at >= from && at < to)) return 'paused';
    if (round.phase === 'ended' && (at >= round.end || seat > round.cards)) return 'ended';
    if (round.revealed) return 'tally-revealed';
    if (type === 'HearAgain' && times(square) >= 50) return 'enough-marks';
    const next = type === 'HearAgain' ? times(square) + 1 : type === 'Mark' ? times(square) || 1 : times(square) - 1;
    round.times[`${seat}/${square}`] = Math.max(0, next);
    return null;
  }
  return {
    room,
    edges: (number: number) => [rounds[number - 1] ?? dealt()].flatMap(({ start, end, pauses }) => [start, end, ...pauses.flatMap(({ from, to }) => [from, to])]), // prettier-ignore
    ask: (asking: Asking, now: number): string | null => {
      const round = rounds[asking.round - 1];
      if (!round && asking.type !== 'DealRound') return 'unknown-activity';
      if (!round || asking.type === 'DealRound') return deal(asking.round);
      return /Round|Show/.test(asking.type) ? lead(asking.type, round, now) : play(asking, round, now);
    },
  };
}
