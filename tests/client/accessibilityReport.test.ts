// The report on accessibility says what is so: every criterion once, and no proof that does not exist.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const rows = readFileSync(`${root}client/ACCESSIBILITY.md`, 'utf8')
  .split('\n')
  .map((line) => /^\| (\d\.\d\.\d+) [^|]+\| ([^|]+) \| ?(.*) \|$/.exec(line))
  .flatMap((found) => (found ? [{ criterion: found[1]!, verdict: found[2]!.trim(), remark: found[3]! }] : []));

/** Levels A and AA of WCAG 2.2: how many criteria each guideline has, and the level AAA ones that are left out. */
const guidelines: Readonly<Record<string, readonly number[]>> = {
  '1.1': [1],
  '1.2': [1, 2, 3, 4, 5],
  '1.3': [1, 2, 3, 4, 5],
  '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
  '2.1': [1, 2, 4],
  '2.2': [1, 2],
  '2.3': [1],
  '2.4': [1, 2, 3, 4, 5, 6, 7, 11],
  '2.5': [1, 2, 3, 4, 7, 8],
  '3.1': [1, 2],
  '3.2': [1, 2, 3, 4, 6],
  '3.3': [1, 2, 3, 4, 7, 8],
  '4.1': [2, 3],
};
const verdicts = ['Voldoet', 'Voldoet, met de hand', 'Deels', 'Niet van toepassing'];
const proofs = (remark: string) => [...remark.matchAll(/`(tests\/[\w/.]+): ([^`]+)`/g)];

test('every criterion of levels A and AA is judged, once and in order', () => {
  const all = Object.entries(guidelines).flatMap(([guideline, numbers]) => numbers.map((n) => `${guideline}.${n}`));
  expect(all).toHaveLength(55);
  expect(rows.map(({ criterion }) => criterion)).toEqual(all);
});

test('every verdict is one of a closed list; whoever says that a test shows it, names the test', () => {
  for (const { criterion, verdict, remark } of rows) {
    expect(verdicts, criterion).toContain(verdict);
    if (verdict === 'Deels') expect(remark, criterion).not.toBe('');
    else expect(proofs(remark).length > 0, criterion).toBe(verdict === 'Voldoet');
  }
});

test('every test that is named exists', () => {
  for (const { criterion, remark } of rows)
    for (const [, file, name] of proofs(remark)) {
      expect(existsSync(root + file), `${criterion}: ${file}`).toBe(true);
      expect(readFileSync(root + file, 'utf8'), `${criterion}: ${name}`).toMatch(
        new RegExp(`(?:test|describe)\\(\\s*['"\`]${name}`),
      );
    }
});
