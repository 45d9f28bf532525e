import { useState } from 'react';
import type { LineId } from '#shared/domain/round/bingo.ts';
import type { DeskActions } from './deskActions.ts';

export type Entered = ReturnType<typeof useEntered>;

type Key = `${number}/${string}`;

/** What was entered at this desk in this round, by card: which squares, which lines were called. Gone with the page. */
export function useEntered(actions: Pick<DeskActions, 'markPaper' | 'takeBackPaper' | 'callPaperBingo'>) {
  const [known, setKnown] = useState<ReadonlySet<Key>>(new Set());
  const put = (key: Key, isThere: boolean) =>
    setKnown((before) => {
      const next = new Set(before);
      if (isThere) next.add(key);
      else next.delete(key);
      return next;
    });
  return {
    isHeard: (seat: number, square: number) => known.has(`${seat}/${square}`),
    isCalled: (seat: number, line: LineId) => known.has(`${seat}/${line}`),
    /** Shown at once; taken back if it was refused. */
    tick: async (seat: number, square: number) => {
      const isHeard = !known.has(`${seat}/${square}`);
      put(`${seat}/${square}`, isHeard);
      const isDone = await (isHeard ? actions.markPaper(seat, square) : actions.takeBackPaper(seat, square));
      if (!isDone) put(`${seat}/${square}`, !isHeard);
    },
    call: async (seat: number, line: LineId): Promise<boolean> => {
      const isDone = await actions.callPaperBingo(seat, line);
      if (isDone) put(`${seat}/${line}`, true);
      return isDone;
    },
  };
}
