// What THREATS.md and the text for officers say of tests and of files is true: they exist. A row without a test is a gap,
// and of those there are never more than there were.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checks } from '#shared/content/privacy/checks.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const threats = read('server/THREATS.md');

const GAP = '(no test yet)';
/** How many rows may wait for their test. Only ever less. */
const MOST_GAPS = 0;

type Named = { readonly file: string; readonly title: string };
const namedIn = (text: string): readonly Named[] =>
  [...text.matchAll(/`(tests\/[^`]+\.(?:test|spec)\.tsx?)`: “([^”]+)”/g)].map(([, file, title]) => ({
    file: file!,
    title: title!,
  }));

/** Whether a file has a test of this title, written out: `test('…'`, `test.each(…)('…'`, in any quotes. */
function hasTest({ file, title }: Named): boolean {
  if (!existsSync(join(root, file))) return false;
  const titles = [...read(file).matchAll(/[(,]\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1\s*,/g)].map(([, , found]) => found);
  return titles.includes(title);
}

const rows = threats.split('\n').filter((line) => /^\| (?:\d+|P\d+) \|/.test(line));

describe('THREATS.md', () => {
  test('has a row for every promise, and threats numbered without a hole', () => {
    const ids = rows.map((row) => /^\| (\S+) \|/.exec(row)![1]!);
    expect(ids.filter((id) => id.startsWith('P'))).toEqual(Array.from({ length: 12 }, (_, i) => `P${i + 1}`));
    const numbers = ids.filter((id) => !id.startsWith('P')).map(Number);
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    expect(numbers.length).toBeGreaterThanOrEqual(20);
  });

  test('names tests that exist, by file and title', () => {
    const named = namedIn(threats);
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((one) => !hasTest(one))).toEqual([]);
    expect(hasTest({ ...named[0]!, title: `${named[0]!.title} no more` })).toBe(false);
  });

  test('names files that exist', () => {
    const files = [...threats.matchAll(/`((?:server|shared|client|tests)\/[^`\s]*|[\w.-]+\.json)`/g)].map(
      ([, path]) => path!,
    );
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('has a test in every row, but for the gaps that are owned up to', () => {
    const without = rows.filter((row) => namedIn(row).length === 0 && !row.includes(GAP));
    expect(without).toEqual([]);
    const gaps = rows.filter((row) => row.includes(GAP)).length;
    expect(gaps).toBeLessThanOrEqual(MOST_GAPS);
  });

  test('fits its claims to promises: each has a line that keeps it, or is a gap', () => {
    for (const row of rows.filter((one) => one.startsWith('| P')))
      expect(/`(?:server|shared|client)\/[^`]+\.ts`/.test(row) || row.includes(GAP), row).toBe(true);
  });
});

test('the text for officers names tests that exist, by file and title', () => {
  expect(checks.filter((check) => !hasTest(check))).toEqual([]);
});

test('SECURITY.md and THREATS.md point at each other, and at what is there', () => {
  const security = read('SECURITY.md');
  expect(security).toContain('server/THREATS.md');
  expect(threats).toContain('../SECURITY.md');
  const links = [...security.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => path!);
  expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
