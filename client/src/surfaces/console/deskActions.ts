// Everything that whoever leads can ask of the session, in one place.
import type { LineId } from '#shared/domain/round/bingo.ts';
import { OWN_DECK_ID, type OwnDeck } from '#shared/protocol/ownDeck.ts';
import type { RoundForFacilitator } from '#shared/views/roundForFacilitator.ts';
import type { Console, DeskRequest } from '../../net/openConsole.ts';
import type { DealChoice } from './dealChoice.ts';

/** What can be put in front of the room. */
export type ToShow = Extract<DeskRequest, { type: 'Show' }>['shown'];

export type DeskActions = ReturnType<typeof deskActions>;

/** What the room is doing now, as this desk shows it. */
export type Place = Pick<RoundForFacilitator, 'activity' | 'steps'>;

/** `at` is null when there is nothing yet; `own` her own deck, if any. Every step says what was seen by whoever takes it. */
export function deskActions({ ask, dealOwn }: Pick<Console, 'ask' | 'dealOwn'>, at: Place | null, own: OwnDeck | null) {
  const { activity, steps } = at ?? { activity: 0, steps: 0 };
  const deal = ({ deck, size, extra }: DealChoice, place: Place) =>
    deck === OWN_DECK_ID && own
      ? dealOwn({ ...place, deck: own, size, extra: { ...extra } })
      : ask({ kind: 'round', ...place, type: 'DealRound', deck, size, extra });
  const round = { kind: 'round', activity, steps } as const;
  // No step of the running order: it goes together with whatever somebody else does.
  const here = { kind: 'round', activity } as const;
  return {
    start: () => ask({ ...round, type: 'StartRound' }),
    pause: () => ask({ ...round, type: 'PauseRound' }),
    resume: () => ask({ ...round, type: 'ResumeRound' }),
    end: () => ask({ ...round, type: 'EndRound', provisional: true }),
    settle: () => ask({ ...round, type: 'SettleEnd' }),
    time: (minutes: number | null) => ask({ ...here, type: 'TimeRound', minutes }),
    show: (shown: ToShow) => ask({ ...round, type: 'Show', shown }),
    undo: () => ask({ ...round, type: 'UndoStep' }),
    dealAgain: (choice: DealChoice) => deal(choice, { activity, steps }),
    dealNext: (choice: DealChoice) => deal(choice, { activity: activity + 1, steps: 0 }),
    takePaper: (count: number) => ask({ kind: 'room', type: 'TakePaperSeats', count }),
    markPaper: (seat: number, square: number) => ask({ ...here, type: 'MarkPaper', seat, square }),
    takeBackPaper: (seat: number, square: number) => ask({ ...here, type: 'TakeBackPaper', seat, square }),
    callPaperBingo: (seat: number, line: LineId) => ask({ ...here, type: 'CallPaperBingo', seat, line }),
    closeDoor: () => ask({ kind: 'room', type: 'CloseDoor' }),
    openDoor: () => ask({ kind: 'room', type: 'OpenDoor' }),
    admit: () => ask({ kind: 'room', type: 'AdmitWaiting' }),
    helpSeat: (seat: number, ticket: string) => ask({ kind: 'room', type: 'HelpSeat', seat, ticket }),
    removeSeat: (seat: number) => ask({ kind: 'room', type: 'RemoveSeat', seat }),
    close: () => ask({ kind: 'room', type: 'CloseRoom' }),
    wipe: () => ask({ kind: 'room', type: 'WipeRoom' }),
  };
}
