import { useEffect, useState } from 'react';

/** In milliseconds: how long the line stands alone, how long her sheet takes to come in, and the stop to travel. */
const LINE_STANDS = 4_000;
const SHEET_COMES = 400;
export const STOP_TRAVELS = 400;

export type BingoAct = 'line' | 'sheet' | 'stop' | 'chair';

/** The moment after a bingo, from act to act. Without motion the chair is simply there. */
export function useBingoActs(): BingoAct {
  const [act, setAct] = useState<BingoAct>('line');
  useEffect(() => {
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const timers = still
      ? [setTimeout(setAct, LINE_STANDS, 'chair')]
      : [
          setTimeout(setAct, LINE_STANDS, 'sheet'),
          setTimeout(setAct, LINE_STANDS + SHEET_COMES, 'stop'),
          setTimeout(setAct, LINE_STANDS + SHEET_COMES + STOP_TRAVELS, 'chair'),
        ];
    return () => timers.forEach(clearTimeout);
  }, []);
  return act;
}
