// The figures of a fuzz run, for people.
import { megabytes, milliseconds, percentile, print, table } from '../load/figures.ts';
import type { FuzzResult } from './runFuzz.ts';
import { total } from './tally.ts';

const rowsOf = (counts: ReadonlyMap<string, number>) =>
  [...counts].sort(([, a], [, b]) => b - a).map(([what, times]) => [`  ${what}`, times] as const);

/** So many times as long may the hall next door wait under fire: printed, since no test is judged by a clock. */
const MOST = { p50: 1.5, p95: 2, p99: 3 };

/** The hall's figures, from the middle one of all stretches. */
function hallRows({ quiet, underFire }: FuzzResult['hall']): (readonly string[])[] {
  return (['p50', 'p95', 'p99'] as const).map((share) => {
    const [calm, loud] = [quiet, underFire].map((stretches) =>
      percentile(
        stretches.map((waited) => waited[share]),
        0.5,
      ),
    ) as [number, number];
    const verdict = loud / calm <= MOST[share] ? 'met' : 'NOT MET';
    return [
      `hall ${share}`,
      milliseconds(calm),
      milliseconds(loud),
      `× ${(loud / calm).toFixed(1)} (at most ${MOST[share]}: ${verdict})`,
    ];
  });
}

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
