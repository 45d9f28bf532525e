import type { RoundForFacilitator } from '#shared/views/roundForFacilitator.ts';
import { tallyPages } from '#shared/views/tallyPages.ts';

/**
 * The page of the tally to show next, from 0: the one after what is on the screen, or `last`, where it was when something
 * else came. Null if there is none.
 */
export function nextPage({ shown, tally }: Pick<RoundForFacilitator, 'shown' | 'tally'>, last: number): number | null {
  const pages = tally ? tallyPages(tally).length : 0;
  if (shown.what !== 'tally') return Math.min(last, Math.max(0, pages - 1));
  const page = (shown.page ?? 0) + 1;
  return page < pages ? page : null;
}
