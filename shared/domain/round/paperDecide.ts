// The rules for a card on paper: whoever leads enters what its holder reads out. Never for a seat with a phone.
import type { SessionFacts } from '../activity.ts';
import { accept, type Decision, refuse, unchanged } from '../decision.ts';
import { callBingo } from './callBingo.ts';
import { freeSquare } from './freeSquare.ts';
import { lastHeard, momentsOn } from './marks.ts';
import type { Round, StartedRound } from './round.ts';
import type { MarkPaper, PaperRoundCommand, TakeBackPaper } from './roundCommands.ts';
import type { RoundEvent } from './roundEvents.ts';

/** Whether something may be entered for this card, and what happens then. */
export function decidePaper(command: PaperRoundCommand, round: Round, session: SessionFacts): Decision<RoundEvent> {
  if (!session.isOnPaper(command.seat)) return refuse('not-on-paper');
  if (round.phase === 'ready') return refuse('not-started');
  if (command.type === 'CallPaperBingo') return callBingo(command, round, command.seat);
  return enter(command, round);
}

/**
 * What stands on paper was heard while the round ran, so it may be entered in a pause, and after the end until the tally
 * is shown: the cards can be collected.
 */
function enter(command: MarkPaper | TakeBackPaper, round: StartedRound): Decision<RoundEvent> {
  const { kind, activity, seat, square } = command;
  const { size } = round.deal;
  if (square >= size * size || square === freeSquare(size)) return refuse('unknown-square');
  if (round.phase === 'ended' && seat > round.cards) return refuse('ended');
  if (round.phase === 'ended' && round.revealed) return refuse('tally-revealed');
  const isHeard = momentsOn(round, seat, square).length > 0;
  if (command.type === 'TakeBackPaper')
    return isHeard ? accept({ kind, activity, type: 'MarkTakenBack', seat, square }) : unchanged;
  if (isHeard) return unchanged;
  return accept({ kind, activity, type: 'Marked', seat, square, at: heardAt(command, round) });
}

/**
 * Paper has no clock. What others marked too is taken to be the last time that they heard it, so that one moment is not
 * counted twice; what nobody else marked was heard now, or when the round last ran.
 */
function heardAt({ seat, square, at }: MarkPaper, round: StartedRound): number {
  const heard = lastHeard(round, seat, square);
  if (heard !== null) return heard;
  switch (round.phase) {
    case 'running':
      return Math.max(at, round.startedAt);
    case 'paused':
      return round.pausedAt;
    case 'ended':
      return round.endedAt;
    default:
      return round satisfies never;
  }
}
