import { useRef, useState } from 'react';

/** Runs one thing at a time: asked again while it is under way, it does nothing. */
export function useBusy(action: () => Promise<unknown>): { readonly busy: boolean; readonly run: () => void } {
  const [busy, setBusy] = useState(false);
  const underWay = useRef(false);
  const run = () => {
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
