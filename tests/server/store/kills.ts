// Where to kill a process: at the very calls by which it changes files, as strace saw them.
import { chanceFor } from '../../faults/seed.ts';

/** How many of the calls are tried in a short run; `STORE_KILLS=all` tries each of them. */
const FEW = 10;

/**
 * Orders for strace, one for each call with one of these names among the lines of a trace (see strace.mjs). `from` and
 * `to` bound the lines that count. In a short run some of them are drawn, by a seed that is printed.
 */
export function killsAt(
  calls: readonly string[],
  lines: readonly string[],
  { from = 0, to = lines.length }: { readonly from?: number; readonly to?: number } = {},
): readonly string[] {
  const all = calls.flatMap((call) =>
    lines
      .flatMap((line, at) => (line.includes(` ${call}(`) ? at : []))
      .flatMap((at, index) => (at >= from && at < to ? `${call}:signal=KILL:when=${index + 1}` : [])),
  );
  if (process.env['STORE_KILLS'] === 'all') return all;
  const chance = chanceFor('kills');
  const drawn = all.map((kill) => ({ kill, lot: chance.next() })).toSorted((a, b) => a.lot - b.lot);
  return drawn.slice(0, FEW).map(({ kill }) => kill);
}
