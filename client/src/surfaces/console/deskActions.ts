// Everything a facilitator can ask of the session, in one place.
import type { Shown } from '#shared/domain/round/round.ts';
import type { Console } from '../../net/openConsole.ts';
import type { DealChoice } from './dealChoice.ts';

export type DeskActions = ReturnType<typeof deskActions>;

/** `activity` is the place of what the room is doing now; 0 when there is nothing yet. */
export function deskActions(ask: Console['ask'], activity: number) {
  const round = { kind: 'round', activity } as const;
  return {
    start: () => ask({ ...round, type: 'StartRound' }),
    pause: () => ask({ ...round, type: 'PauseRound' }),
    resume: () => ask({ ...round, type: 'ResumeRound' }),
    end: () => ask({ ...round, type: 'EndRound' }),
    show: (shown: Shown) => ask({ ...round, type: 'Show', shown }),
    dealAgain: (choice: DealChoice) => ask({ ...round, type: 'DealRound', ...choice }),
    dealNext: (choice: DealChoice) => ask({ ...round, activity: activity + 1, type: 'DealRound', ...choice }),
    close: () => ask({ kind: 'room', type: 'CloseRoom' }),
    wipe: () => ask({ kind: 'room', type: 'WipeRoom' }),
  };
}
