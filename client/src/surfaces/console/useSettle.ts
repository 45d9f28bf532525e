import { useEffect, useRef } from 'react';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';

/** As long as the end of a round can be taken back, at this desk or another. */
const SETTLE_AFTER = 10_000;

/** Whether a round has ended, and may go on still. */
export const isProvisional = ({ phase, activity: round }: Pick<FacilitatorView, 'phase' | 'activity'>): boolean =>
  phase === 'open' && round?.phase === 'ended' && round.tally === null;

/** Makes an end final when the time to take it back is over, or when `goesOn`: until then nobody sees the tally. */
export function useSettle(
  view: FacilitatorView,
  online: boolean,
  goesOn: boolean,
  settle: () => Promise<unknown>,
): void {
  const isDue = online && isProvisional(view);
  const latest = useRef(settle);
  useEffect(() => {
    latest.current = settle;
  });
  useEffect(() => {
    if (!isDue) return undefined;
    const timer = setTimeout(() => void latest.current(), goesOn ? 0 : SETTLE_AFTER);
    return () => clearTimeout(timer);
  }, [isDue, goesOn]);
}
