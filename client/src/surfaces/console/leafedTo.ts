import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import { tallyPages } from '#shared/views/tallyPages.ts';

/** Which page of the tally the room sees, counted as people do; and how many screens there are to see it on. */
export type Leafed = { readonly page: number; readonly pages: number; readonly screens: number };

/** Null as long as there is nothing to leaf through. */
export function leafedTo(view: Pick<FacilitatorView, 'phase' | 'activity' | 'presence'>): Leafed | null {
  const { phase, activity, presence } = view;
  if (phase === 'closed' || activity?.shown.what !== 'tally' || !activity.tally) return null;
  const { length } = tallyPages(activity.tally);
  if (length < 2) return null;
  return { page: Math.min((activity.shown.page ?? 0) + 1, length), pages: length, screens: presence.screens };
}
