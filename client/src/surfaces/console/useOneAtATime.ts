import { useRef, useState } from 'react';

/** Runs one thing at a time: whatever is asked while something is under way does nothing. */
export function useOneAtATime(): { readonly busy: boolean; readonly run: (action: () => Promise<unknown>) => void } {
  const [busy, setBusy] = useState(false);
  const underWay = useRef(false);
  const run = (action: () => Promise<unknown>) => {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    void action().finally(() => {
      underWay.current = false;
      setBusy(false);
    });
  };
  return { busy, run };
}
