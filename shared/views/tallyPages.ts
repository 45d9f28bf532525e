// The harvest on the projector, a page at a time: what was heard most, how much of each column, and then the rest.
import type { HeardPhrase, TallyView } from './tallyView.ts';

/** As many bars as a back row can read. */
const BARS = 5;

/** The phrases of a page with bars; or a column for each routine or strategy. */
export type TallyPage = readonly HeardPhrase[] | 'columns';

/** At least one page: where nothing was heard that one is empty. */
export function tallyPages({ phrases }: Pick<TallyView, 'phrases'>): readonly [TallyPage, ...TallyPage[]] {
  const page = (from: number) => phrases.slice(from, from + BARS);
  if (phrases.length === 0) return [[]];
  const more = Math.ceil(phrases.length / BARS) - 1;
  return [page(0), 'columns', ...Array.from({ length: more }, (_, i) => page((i + 1) * BARS))];
}
