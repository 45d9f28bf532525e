// P6, T20: whatever is sent, the server lives, its other rooms notice nothing, and it keeps nothing of it.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { routes } from './fuzz/httpRoutes.ts';
import { reportFuzz } from './fuzz/reportFuzz.ts';
import { runFuzz } from './fuzz/runFuzz.ts';
import { total } from './fuzz/tally.ts';
import { chanceFor } from './seed.ts';

const frames = Number(process.env['FUZZ_FRAMES'] ?? 100_000);
const first = Number(process.env['FUZZ_FIRST'] ?? 0);
const pace = Number(process.env['FUZZ_PACE'] ?? 3_000);
/** How long the neighbours are watched in peace, before and after, in seconds. */
const quietFor = Number(process.env['FUZZ_QUIET'] ?? 5);
const MEGABYTE = 2 ** 20;
/** What the server keeps of a mark of the neighbours', in bytes: they mark on, and that is not the fuzz's doing. */
const PER_MARK = 200;

test('T20: hostile frames hurt nobody but the sender, and leave nothing behind', async () => {
  const result = await runFuzz({ frames, first, pace, quiet: quietFor * 1_000 }, chanceFor('fuzz'));
  reportFuzz(result);
  const { tally, disturbed, errors, pids, quiet, underFire, hall, before, after } = result;
  expect(errors).toEqual([]);
  expect(pids[0]).toBe(pids[1]);
  expect(tally.wrong.slice(0, 20)).toEqual([]);
  expect(disturbed).toEqual([]);
  expect(total(tally.sent)).toBeGreaterThanOrEqual(frames);
  expect(Math.min(quiet.length, underFire.length)).toBeGreaterThan(100);
  expect(after.files - before.files, 'open files more than before').toBeLessThanOrEqual(2);
  const marks = underFire.length + hall.underFire.reduce((all, { count }) => all + count, 0);
  const grown = after.heap - before.heap - marks * PER_MARK;
  expect(grown / MEGABYTE, 'megabytes of heap more than before').toBeLessThan(10);
  expect((after.rss - before.rss) / MEGABYTE, 'megabytes of memory more than before').toBeLessThan(160);
}, 3_600_000);

test('the fuzz knows every route of the server', () => {
  const folder = new URL('../../server/http/', import.meta.url);
  const declared = readdirSync(folder).flatMap((file) =>
    [
      ...readFileSync(new URL(file, folder), 'utf8').matchAll(
        /\b(?:web|router)\.(get|post|put|patch|delete)\(\s*'([^']+)'/g,
      ),
    ].map(([, method, path]) => ({ method: method!.toUpperCase(), path: path! })),
  );
  expect(declared.length).toBeGreaterThan(6);
  const unknown = declared.filter(
    ({ method, path }) =>
      !routes.some((route) => route.method === method && (path === '/' || route.path.endsWith(path))),
  );
  expect(unknown, 'add it to fuzz/httpRoutes.ts').toEqual([]);
});
