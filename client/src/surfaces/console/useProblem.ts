import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Language } from '#shared/domain/language.ts';
import type { Reason } from '#shared/domain/reason.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { reasonTexts } from '#shared/messages/reasons.ts';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import type { RoomStore } from '../../store/roomStore.ts';
import { useTexts } from '../../store/useTexts.ts';

export type Problem = {
  /** What went wrong last, until it is read or something else succeeds. */
  readonly text: string | null;
  readonly report: (reason: Reason | null) => void;
  readonly clear: () => void;
};

/** Refused requests and files that did not come, in one place. Back on the line, what is seen is true again. */
export function useProblem(room: RoomStore<FacilitatorView>, language: Language): Problem {
  const t = useTexts(consoleTexts, language);
  const because = useTexts(reasonTexts, language);
  const notice = useStore(room, (state) => state.notice);
  const [failure, setFailure] = useState<Reason | null>(null);
  const reason = failure ?? notice;

  const text = () => {
    if (reason === null) return null;
    // Nothing here is tried again by itself, so the common sentences would promise too much.
    if (reason === 'too-fast') return t('tooFast');
    if (reason === 'not-stored') return t('notStored');
    if (reason === 'unavailable') return t(failure ? 'notFetched' : 'perhapsNotDone');
    return because(reason);
  };
  const clear = useCallback(() => {
    setFailure(null);
    room.setState({ notice: null });
  }, [room]);
  useEffect(
    () =>
      room.subscribe(({ connection: now }, { connection: before }) => {
        if (now.state === 'online' && before.state !== 'online') clear();
      }),
    [room, clear],
  );
  return { text: text(), report: setFailure, clear };
}
