// How the bars of the harvest are drawn: countable stops as long as the back row can count them, else solid.

/** The most circles in one bar. */
const COUNTABLE = 20;

export type BarScale = {
  readonly form: 'circles' | 'solid';
  /** The size of one card (or hearing), in hundredths of the screen's height at 4:3. */
  readonly unit: number;
  /** The length of the longest bar, in the same measure. */
  readonly longest: number;
};

/** One scale for all bars of a chart, so that they can be compared: the longest takes at most `room`. */
export function barScale(counts: readonly number[], room: number, largest: number): BarScale {
  const most = Math.max(1, ...counts);
  const unit = Math.min(largest, room / most);
  return { form: most > COUNTABLE ? 'solid' : 'circles', unit, longest: unit * most };
}
