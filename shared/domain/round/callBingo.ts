import { accept, type Decision, refuse } from '../decision.ts';
import { completeLines, linesOf } from './bingo.ts';
import { cardOf } from './card.ts';
import { heardOn, momentsOn } from './marks.ts';
import type { StartedRound } from './round.ts';
import type { CallBingo, CallPaperBingo } from './roundCommands.ts';
import type { RoundEvent } from './roundEvents.ts';

/** Here it is decided whether a bingo is true: by the marks in the journal, not by what the phone believes. */
export function callBingo(
  command: CallBingo | CallPaperBingo,
  round: StartedRound,
  seat: number,
): Decision<RoundEvent> {
  const { kind, activity, at } = command;
  const { size, extra } = round.deal;
  if (round.phase !== 'running') return refuse(round.phase);
  if (round.bingos.some((bingo) => bingo.seat === seat && bingo.line === command.line)) return refuse('already-called');
  const line = linesOf(size, extra).find(({ id }) => id === command.line);
  const complete = completeLines((square) => momentsOn(round, seat, square).length > 0, size, extra);
  if (!line || !complete.some(({ id }) => id === line.id)) return refuse('no-complete-line');
  const card = cardOf(round.deal, seat);
  const alsoHeardBy = line.squares.flatMap((square) => {
    const phrase = card[square];
    return phrase ? [heardOn(round, phrase).filter((other) => other !== seat).length] : [];
  });
  return accept({ kind, activity, type: 'BingoCalled', bingo: { seat, line: command.line, at, alsoHeardBy } });
}
