// Picks figures out of the runs: medians of the clean ones, with their spread; of all of them, and marked, where none was.
import { median } from './stats.mjs';

/**
 * Of a contestant in a workload: the median of something over the repetitions. `of` finds the part of a run that carries
 * the figure and the mark of contamination; `what` the figure in it. Null if it was never measured.
 */
export function figure(runs, { contestant, workload }, of, what) {
  const found = runs
    .filter((run) => run.contestant === contestant && run.workload === workload)
    .flatMap((run) => {
      const part = of(run);
      const value = part ? what(part) : null;
      return value === null || value === undefined || Number.isNaN(value)
        ? []
        : [{ value, contaminated: part.contaminated, isSaturated: part.isSaturated ?? false }];
    });
  if (found.length === 0) return null;
  const clean = found.filter(({ contaminated }) => !contaminated);
  const used = clean.length > 0 ? clean : found;
  const values = used.map(({ value }) => value);
  return {
    value: median(values),
    least: Math.min(...values),
    most: Math.max(...values),
    runs: found.length,
    clean: clean.length,
    contaminated: clean.length === 0,
    isSaturated: used.some(({ isSaturated }) => isSaturated),
  };
}

/** The part of a run at a rate, of everybody at once, or the run as a whole. */
export const atRate = (rate) => (run) => run.rates?.find((part) => part.rate === rate);
export const atOnce = (count) => (run) => run.once?.find((part) => part.count === count);
export const whole = (run) => run;

export const wordy = (found, digits = 0) => {
  if (!found) return '–';
  const text = (value) => value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: 0 });
  const spread = found.runs > 1 && found.least !== found.most ? ` (${text(found.least)}–${text(found.most)})` : '';
  return `${text(found.value)}${spread}${found.isSaturated ? ' ⚠ saturated' : ''}${found.contaminated ? ' ⚠' : ''}`;
};
