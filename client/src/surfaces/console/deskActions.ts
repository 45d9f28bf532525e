// Everything that whoever leads can ask of the session, in one place.
import { OWN_DECK_ID, type OwnDeck } from '#shared/protocol/ownDeck.ts';
import type { Console, DeskRequest } from '../../net/openConsole.ts';
import type { DealChoice } from './dealChoice.ts';

/** What can be put in front of the room. */
type ToShow = Extract<DeskRequest, { type: 'Show' }>['shown'];

export type DeskActions = ReturnType<typeof deskActions>;

/** `activity` is the place of what the room is doing now, 0 when there is nothing yet; `own` her own deck, if any. */
export function deskActions({ ask, dealOwn }: Pick<Console, 'ask' | 'dealOwn'>, activity: number, own: OwnDeck | null) {
  const deal = ({ deck, size, extra }: DealChoice, place: number) =>
    deck === OWN_DECK_ID && own
      ? dealOwn({ activity: place, deck: own, size, extra: { ...extra } })
      : ask({ kind: 'round', activity: place, type: 'DealRound', deck, size, extra });
  const round = { kind: 'round', activity } as const;
  return {
    start: () => ask({ ...round, type: 'StartRound' }),
    pause: () => ask({ ...round, type: 'PauseRound' }),
    resume: () => ask({ ...round, type: 'ResumeRound' }),
    end: () => ask({ ...round, type: 'EndRound' }),
    time: (minutes: number | null) => ask({ ...round, type: 'TimeRound', minutes }),
    show: (shown: ToShow) => ask({ ...round, type: 'Show', shown }),
    dealAgain: (choice: DealChoice) => deal(choice, activity),
    dealNext: (choice: DealChoice) => deal(choice, activity + 1),
    closeDoor: () => ask({ kind: 'room', type: 'CloseDoor' }),
    openDoor: () => ask({ kind: 'room', type: 'OpenDoor' }),
    admit: () => ask({ kind: 'room', type: 'AdmitWaiting' }),
    close: () => ask({ kind: 'room', type: 'CloseRoom' }),
    wipe: () => ask({ kind: 'room', type: 'WipeRoom' }),
  };
}
