// T22: hours of people who come and go leave the server as it was; in short here, as long as one likes by `npm run soak`.
import { expect, test } from 'vitest';
import { megabytes, milliseconds, percentile, type Point, print, slopeOf, table } from './load/figures.ts';
import { chanceFor } from './seed.ts';
import { runSoak, type SoakPlan } from './soak/runSoak.ts';

const MINUTE = 60_000;
const MEGABYTE = 2 ** 20;
/** Until the first frozen connections have been noticed there are more of them every second, in milliseconds. */
const WARM_UP = 20_000;
const minutes = Number(process.env['SOAK_MINUTES'] ?? 0.6);

const plan: SoakPlan =
  minutes < 5
    ? { time: minutes * MINUTE, atOnce: 6, workshop: { phones: 12, lasts: 6_000 }, every: 1_000 }
    : { time: minutes * MINUTE, atOnce: 10, workshop: { phones: 20, lasts: 45_000 }, every: 10_000 };

test(
  'T22: memory and open files stay flat while phones flap and sessions come and go',
  async () => {
    const { counts, samples, before, after, errors } = await runSoak(plan, chanceFor('soak'));
    const steady = samples.filter(({ at }) => at > Math.max(WARM_UP, (minutes * MINUTE) / 5));
    const first = steady.slice(0, Math.ceil(steady.length / 3));
    const last = steady.slice(-first.length);
    const points = (key: 'heap' | 'rss' | 'files') => steady.map((sample): Point => [sample.at / MINUTE, sample[key]]);
    const middle = (of: typeof samples, key: 'heap' | 'rss' | 'files') =>
      percentile(
        of.map((sample) => sample[key]),
        0.5,
      );
    const row = (key: 'heap' | 'rss') => [
      key,
      ...[before[key], middle(first, key), middle(last, key), after[key]].map(megabytes),
      `${megabytes(slopeOf(points(key)))} per minute`,
    ];

    print(`soak: ${minutes} minutes, ${counts.opened} sessions, ${counts.closed} closed, ${counts.wiped} wiped`);
    print(
      `${counts.joins} times in, ${counts.vanished} vanished, ${counts.frozen} frozen, ${counts.marks} marks acknowledged`,
    );
    print(
      table([
        ['', 'before', 'early', 'late', 'after', 'slope'],
        row('heap'),
        row('rss'),
        [
          'files',
          before.files,
          middle(first, 'files'),
          middle(last, 'files'),
          after.files,
          `${slopeOf(points('files')).toFixed(1)} per minute`,
        ],
        [
          'loop lag p99',
          '',
          milliseconds(
            percentile(
              first.map(({ lag }) => lag.p99),
              0.5,
            ),
          ),
          milliseconds(
            percentile(
              last.map(({ lag }) => lag.p99),
              0.5,
            ),
          ),
          '',
          '',
        ],
        [
          'loop lag most',
          '',
          milliseconds(Math.max(...first.map(({ lag }) => lag.most))),
          milliseconds(Math.max(...last.map(({ lag }) => lag.most))),
          '',
          '',
        ],
      ]),
    );

    expect(errors).toEqual([]);
    expect(counts.wrong).toEqual([]);
    expect(counts.marks).toBeGreaterThan(100);
    // What grows by the median of all slopes, over all that was watched: generous, and still far below what a leak of a
    // few kilobytes per visitor would come to.
    const watched = (steady.at(-1)!.at - steady[0]!.at) / MINUTE;
    expect((slopeOf(points('heap')) * watched) / MEGABYTE, 'megabytes of heap gained').toBeLessThan(8);
    expect((slopeOf(points('rss')) * watched) / MEGABYTE, 'megabytes of memory gained').toBeLessThan(48);
    expect(middle(last, 'files') - middle(first, 'files'), 'files gained').toBeLessThan(40);
    expect(after.files - before.files, 'files left open').toBeLessThanOrEqual(2);
    expect((after.heap - before.heap) / MEGABYTE, 'megabytes of heap left').toBeLessThan(12);
  },
  (minutes + 5) * MINUTE,
);
