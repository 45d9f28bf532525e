import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { ownDeckStore } from '../../store/ownDeckStore.ts';
import { UNDO } from './deckProps.ts';
import { allTaken, deckActions, type NotTaken, type Notice } from './deckActions.ts';

/** The deck on this page, and what can be done to it. */
export function useDeckEditor(firstName: string) {
  const draft = useStore(ownDeckStore, (own) => own.draft);
  const [notice, tell] = useState<Notice | null>(null);
  const [notTaken, showNotTaken] = useState<NotTaken>(allTaken);
  const [wanted, setWanted] = useState<{ readonly control: string } | null>(null);
  useEffect(() => {
    // The way back is in view wherever one is.
    if (wanted) document.getElementById(wanted.control)?.focus({ preventScroll: wanted.control === UNDO });
  }, [wanted]);
  const actions = useMemo(
    () =>
      deckActions({
        now: () => ownDeckStore.getState().draft,
        keep: ownDeckStore.getState().keep,
        tell,
        showNotTaken,
        focus: (control) => setWanted({ control }),
        firstName,
      }),
    [firstName],
  );
  return { draft, notice, notTaken, actions };
}
