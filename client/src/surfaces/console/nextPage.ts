import type { RoundForFacilitator } from '#shared/views/roundForFacilitator.ts';
import { tallyPages } from '#shared/views/tallyPages.ts';

/** The page of the tally after the one that is on the screen, from 0; null if there is none. */
export function nextPage({ shown, tally }: Pick<RoundForFacilitator, 'shown' | 'tally'>): number | null {
  if (shown.what !== 'tally' || !tally) return null;
  const page = (shown.page ?? 0) + 1;
  return page < tallyPages(tally).length ? page : null;
}
