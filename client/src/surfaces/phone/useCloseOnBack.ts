import { useEffect, useEffectEvent } from 'react';

const MARK = 'sheet';

let sheets = 0;

const isSheetEntry = () => window.history.state === MARK;

/** An open sheet has an entry of its own in the browser's history, so that Back closes it and does not leave the game. */
export function useCloseOnBack(onClose: () => void): void {
  const onBack = useEffectEvent(() => {
    if (!isSheetEntry()) onClose();
  });
  useEffect(() => {
    sheets += 1;
    // After a reload, or Forward, the entry is there already.
    if (!isSheetEntry()) window.history.pushState(MARK, '');
    window.addEventListener('popstate', onBack);
    return () => {
      sheets -= 1;
      window.removeEventListener('popstate', onBack);
      // A moment later, because the next sheet may take the entry over; and after Back it is gone already.
      setTimeout(() => sheets === 0 && isSheetEntry() && window.history.back());
    };
  }, []);
}
