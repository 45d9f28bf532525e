import { useState } from 'react';
import type { RoundForFacilitator } from '#shared/views/roundForFacilitator.ts';

/** The page of this round's tally that was on the screen last, from 0: whoever showed it. */
export function useLastPage(round: Pick<RoundForFacilitator, 'activity' | 'shown'> | null): number {
  const [seen, setSeen] = useState({ activity: 0, page: 0 });
  if (!round) return 0;
  const { activity, shown } = round;
  const page = shown.what === 'tally' ? (shown.page ?? 0) : seen.activity === activity ? seen.page : 0;
  if (seen.activity !== activity || seen.page !== page) setSeen({ activity, page });
  return page;
}
