// The rules of a round: may this be done, and what happens then?
import type { SessionFacts } from '../activity.ts';
import { leads } from '../actor.ts';
import { accept, type Decision, refuse, unchanged } from '../decision.ts';
import type { Reason } from '../reason.ts';
import { callBingo } from './callBingo.ts';
import { deckFits } from './card.ts';
import { freeSquare } from './freeSquare.ts';
import { momentsOn } from './marks.ts';
import { decidePaper } from './paperDecide.ts';
import type { Round, Shown, StartedRound } from './round.ts';
import type {
  DealRound,
  FacilitatorRoundCommand,
  HearAgain,
  Mark,
  PaperRoundCommand,
  ParticipantRoundCommand,
  RoundCommand,
  TakeBack,
} from './roundCommands.ts';
import type { RoundEvent } from './roundEvents.ts';

/** More than anybody can hear of one phrase in a round. Keeps a stuck finger from filling the journal. */
export const MARKS_PER_SQUARE = 50;

const FACILITATOR_COMMANDS = new Set<string>([
  'DealRound',
  'StartRound',
  'PauseRound',
  'ResumeRound',
  'EndRound',
  'TimeRound',
  'Show',
  'UndoStep',
  'SettleEnd',
] satisfies FacilitatorRoundCommand['type'][]);

const isForFacilitator = (command: RoundCommand): command is FacilitatorRoundCommand =>
  FACILITATOR_COMMANDS.has(command.type);

const PAPER_COMMANDS = new Set<string>([
  'MarkPaper',
  'TakeBackPaper',
  'CallPaperBingo',
] satisfies PaperRoundCommand['type'][]);

const isForPaper = (command: RoundCommand): command is PaperRoundCommand => PAPER_COMMANDS.has(command.type);

export function roundDecide(
  command: RoundCommand,
  round: Round | undefined,
  session: SessionFacts,
): Decision<RoundEvent> {
  if (isForFacilitator(command)) {
    if (!leads(command.by)) return refuse('not-yours');
    if (command.type !== 'DealRound' && !round) return refuse('unknown-activity');
    const decision = lead(command, round, session);
    // What already is as she wants it is a yes, whoever did it. Anything else she meant for a room that has moved on.
    const isDone = decision.ok && decision.events.length === 0;
    return isDone || hasSeen(command, round) ? decision : refuse('overtaken');
  }
  if (isForPaper(command)) {
    if (!leads(command.by)) return refuse('not-yours');
    return round ? decidePaper(command, round, session) : refuse('unknown-activity');
  }
  if (command.by.role !== 'participant') return refuse('not-yours');
  return round ? playRound(command, round, command.by.seat) : refuse('unknown-activity');
}

const lead = (
  command: FacilitatorRoundCommand,
  round: Round | undefined,
  session: SessionFacts,
): Decision<RoundEvent> => {
  if (command.type === 'DealRound') return dealRound(command, round);
  return round ? leadRound(command, round, session) : refuse('unknown-activity');
};

const hasSeen = ({ steps }: FacilitatorRoundCommand, round: Round | undefined): boolean =>
  steps === undefined || steps === (round?.steps ?? 0);

function dealRound(command: DealRound, round: Round | undefined): Decision<RoundEvent> {
  const { kind, activity, deal } = command;
  if (round && round.phase !== 'ready') return refuse(round.phase === 'ended' ? 'ended' : 'round-not-ended');
  if (!deckFits(deal.deck, deal.size)) return refuse('deck-too-small');
  if (round && sameSettings(round.deal, deal)) return unchanged;
  return accept({ kind, activity, type: 'RoundDealt', deal });
}

const sameSettings = (a: DealRound['deal'], b: DealRound['deal']) =>
  a.size === b.size && same(a.extra, b.extra) && same(a.deck, b.deck);

function leadRound(
  command: Exclude<FacilitatorRoundCommand, DealRound>,
  round: Round,
  session: SessionFacts,
): Decision<RoundEvent> {
  const { kind, activity, at } = command;
  switch (command.type) {
    case 'StartRound':
      return round.phase === 'ready' ? accept({ kind, activity, type: 'RoundStarted', at }) : unchanged;
    case 'PauseRound':
      if (round.phase === 'ready') return refuse('not-started');
      if (round.phase === 'ended') return refuse('ended');
      return round.phase === 'paused' ? unchanged : accept({ kind, activity, type: 'RoundPaused', at });
    case 'ResumeRound':
      if (round.phase === 'ready') return refuse('not-started');
      if (round.phase === 'ended') return refuse('ended');
      return round.phase === 'running' ? unchanged : accept({ kind, activity, type: 'RoundResumed', at });
    case 'EndRound':
      if (round.phase === 'ready') return refuse('not-started');
      return round.phase === 'ended'
        ? unchanged
        : accept({
            kind,
            activity,
            type: 'RoundEnded',
            at,
            cards: session.seats,
            ...(command.provisional && { provisional: true }),
          });
    case 'TimeRound':
      if (round.phase === 'ended') return refuse('ended');
      return round.minutes === command.minutes
        ? unchanged
        : accept({ kind, activity, type: 'RoundTimed', minutes: command.minutes });
    case 'Show': {
      const no = refusalToShow(command.shown, round);
      if (no) return refuse(no);
      return round.phase !== 'ready' && same(round.shown, command.shown)
        ? unchanged
        : accept({ kind, activity, type: 'PutOnScreen', shown: command.shown });
    }
    case 'UndoStep':
      return canUndo(round) ? accept({ kind, activity, type: 'StepUndone', at }) : refuse('cannot-undo');
    case 'SettleEnd':
      return round.phase === 'ended' && !round.settled ? accept({ kind, activity, type: 'EndSettled' }) : unchanged;
    default:
      return command satisfies never;
  }
}

/**
 * A start can be taken back as long as nobody marked anything: who hears that it cannot, hears that somebody did, and no
 * more than that.
 */
const canUndo = ({ before, ...round }: Round): boolean =>
  before !== null &&
  (before.phase !== 'ready' ||
    round.phase === 'ready' ||
    (round.marks.every((card) => !card) && round.aside.length === 0 && round.bingos.length === 0));

function refusalToShow(shown: Shown, round: Round): Reason | null {
  if (round.phase === 'ready') return 'not-started';
  switch (shown.what) {
    case 'listening':
    case 'silence':
      return null;
    case 'bingo':
      return round.bingos[shown.bingo] ? null : 'unknown-bingo';
    case 'tally':
      return round.phase === 'ended' ? null : 'round-not-ended';
    case 'phrase':
      if (round.phase !== 'ended') return 'round-not-ended';
      return round.deal.deck.phrases.some(({ id }) => id === shown.phrase) ? null : 'unknown-phrase';
    default:
      return shown satisfies never;
  }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function playRound(command: ParticipantRoundCommand, round: Round, seat: number): Decision<RoundEvent> {
  if (round.phase === 'ready') return refuse('not-started');
  if (command.type === 'CallBingo') return callBingo(command, round, seat);
  return markSquare(command, round, seat);
}

/**
 * A mark counts when the round was running at the moment of the tap, even if it arrives later: a phone without
 * connection loses nothing. After the tally has been shown it would point at whoever just came back.
 */
function refusalAt(at: number, round: StartedRound, seat: number): Reason | null {
  if (round.pauses.some((pause) => at >= pause.from && at < pause.to)) return 'paused';
  switch (round.phase) {
    case 'running':
      return null;
    case 'paused':
      return at >= round.pausedAt ? 'paused' : null;
    case 'ended':
      if (at >= round.endedAt || seat > round.cards) return 'ended';
      return round.revealed ? 'tally-revealed' : null;
    default:
      return round satisfies never;
  }
}

function markSquare(command: Mark | HearAgain | TakeBack, round: StartedRound, seat: number): Decision<RoundEvent> {
  const { kind, activity, square } = command;
  const { size } = round.deal;
  if (square >= size * size || square === freeSquare(size)) return refuse('unknown-square');
  // A phone cannot have heard a phrase before the round began, whatever it says about the time since its tap.
  const at = Math.max(command.at, round.startedAt);
  const no = refusalAt(at, round, seat);
  if (no) return refuse(no);
  const times = momentsOn(round, seat, square).length;
  switch (command.type) {
    case 'Mark':
      return times > 0 ? unchanged : accept({ kind, activity, type: 'Marked', seat, square, at });
    case 'HearAgain':
      if (times >= MARKS_PER_SQUARE) return refuse('enough-marks');
      return accept({ kind, activity, type: 'Marked', seat, square, at });
    case 'TakeBack':
      return times > 0 ? accept({ kind, activity, type: 'MarkTakenBack', seat, square }) : unchanged;
    default:
      return command satisfies never;
  }
}
