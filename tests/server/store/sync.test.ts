// An answer means that the disk was told to keep it: counted in the system calls of a real process.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { straced } from '../../support/strace.mjs';

const folder = mkdtempSync(join(tmpdir(), 'sync-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const child = new URL('journalChild.mjs', import.meta.url).pathname;

/** What happened, in order: `asked`, `answered`, and `sync` for each finished sync of the write-ahead log. */
function story(scenario: string, count: number): readonly string[] {
  const path = join(folder, `${scenario}.sqlite`);
  const { lines, stdout } = straced(['fdatasync', 'fsync', 'write'], [child, path, scenario, String(count)]);
  expect(stdout).not.toContain('failed');
  const syncing = new Set<string>();
  const events = lines.flatMap((line) => {
    const said = /write\(1<.*?>, "(asked|answered)/.exec(line)?.[1];
    if (said) return said;
    const [thread = ''] = line.split(' ');
    if (/f(data)?sync\(\d+<[^>]*-wal>/.test(line)) {
      if (line.endsWith('= 0')) return 'sync';
      syncing.add(thread);
    } else if (/f(data)?sync resumed>.*= 0$/.test(line) && syncing.delete(thread)) return 'sync';
    return [];
  });
  return events.slice(events.indexOf('asked'));
}

test('P1: no answer before a sync: each append that is asked alone is synced, then answered', () => {
  const events = story('oneByOne', 20);
  expect(events.filter((event) => event === 'answered')).toHaveLength(20);
  for (let i = 0, from = 0; i < 20; i++) {
    const answered = events.indexOf('answered', from);
    expect(events.slice(from, answered), `append ${i}`).toContain('sync');
    from = answered + 1;
  }
});

test('P1: what waits together is synced together, and none of it is answered before', () => {
  const events = story('together', 200);
  const firstAnswer = events.indexOf('answered');
  expect(events.slice(0, firstAnswer)).toContain('sync');
  const syncs = events.slice(0, events.lastIndexOf('answered')).filter((event) => event === 'sync').length;
  process.stdout.write(`200 appends at once: ${syncs} syncs\n`);
  expect(syncs).toBeGreaterThan(0);
  expect(syncs).toBeLessThanOrEqual(20);
});
