// The figures of a fuzz run, for people.
import { megabytes, milliseconds, percentile, print, table } from '../load/figures.ts';
import type { Waited } from './hall.ts';
import type { FuzzResult } from './runFuzz.ts';
import { total } from './tally.ts';

const rowsOf = (counts: ReadonlyMap<string, number>) =>
  [...counts].sort(([, a], [, b]) => b - a).map(([what, times]) => [`  ${what}`, times] as const);

/** From here on a person sees that she waits, in milliseconds. */
const SEEN = 100;

/** The hall's figures: shares of the middle one of all stretches, and the longest that anybody ever waited. */
function hallRows({ quiet, underFire }: FuzzResult['hall']): (readonly string[])[] {
  const row = (name: string, share: (waited: Waited) => number, over: (all: readonly number[]) => number) => {
    const [calm, loud] = [over(quiet.map(share)), over(underFire.map(share))];
    return { loud, cells: [`hall ${name}`, milliseconds(calm), milliseconds(loud), `× ${(loud / calm).toFixed(1)}`] };
  };
  const middle = (all: readonly number[]) => percentile(all, 0.5);
  const longest = row(
    'longest',
    ({ max }) => max,
    (all) => Math.max(...all),
  );
  return [
    row('p50', ({ p50 }) => p50, middle).cells,
    row('p95', ({ p95 }) => p95, middle).cells,
    row('p99', ({ p99 }) => p99, middle).cells,
    [
      ...longest.cells,
      `of ${sum(underFire)} marks (nobody sees it below ${SEEN} ms: ${longest.loud < SEEN ? 'met' : 'NOT MET'})`,
    ],
  ];
}

const sum = (stretches: readonly Waited[]) => stretches.reduce((all, { count }) => all + count, 0);

export function reportFuzz(result: FuzzResult): void {
  const { tally, volleys, time, quiet, underFire, lag, before, peak, after, slow } = result;
  const frames = total(tally.sent);
  const answer = (share: number) => {
    const [calm, loud] = [percentile(quiet, share), percentile(underFire, share)];
    return [milliseconds(calm), milliseconds(loud), `× ${(loud / calm).toFixed(1)}`];
  };
  const late = (share: 'p50' | 'p99' | 'most') => [
    milliseconds(lag.quiet[share]),
    milliseconds(lag.underFire[share]),
    '',
  ];
  print(
    `fuzz: ${frames} frames in ${volleys} connections, ${(time / 1000).toFixed(1)} s (${Math.round((frames * 1000) / time)} per second)`,
  );
  print(
    table([
      ['sent', frames],
      ...rowsOf(tally.sent),
      ['cut by the server', total(tally.cut)],
      ...rowsOf(tally.cut),
      ['answers', total(tally.answers)],
      ...rowsOf(tally.answers),
    ]),
  );
  print(
    table([
      ['the neighbours', 'in peace', 'under fire', ''],
      ['marks acknowledged', quiet.length, underFire.length, ''],
      ['answer p50', ...answer(0.5)],
      ['answer p95', ...answer(0.95)],
      ['answer p99', ...answer(0.99)],
      ...hallRows(result.hall),
      ['loop lag p50', ...late('p50')],
      ['loop lag p99', ...late('p99')],
      ['loop lag most', ...late('most')],
      ['the server', 'before', 'after', ''],
      ['heap, collected', megabytes(before.heap), megabytes(after.heap), ''],
      ['memory', megabytes(before.rss), megabytes(after.rss), `at most ${megabytes(peak)}`],
      ['processor per frame', '', `${Math.round((after.cpu - before.cpu) / frames)} µs`, 'neighbours included'],
      ['open files', before.files, after.files, ''],
      ['slow senders', slow.opened, '', `${slow.cut} cut`],
    ]),
  );
}
