import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '../../support/readCsv.ts';
import { csvFile, dutchCsv, internationalCsv } from '../../../server/exports/csv.ts';

test('begins with a byte order mark, ends lines with CRLF', () => {
  expect(csvFile([['a', 1.5, null]], dutchCsv)).toBe('\uFEFFa;1,5;\r\n');
  expect(csvFile([['a', 1.5, null]], internationalCsv)).toBe('\uFEFFa,1.5,\r\n');
});

test('a text that looks like a formula is text', () => {
  for (const start of [
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\0',
    '＝',
    '＋',
    '－',
    '＠',
    '﹦',
    '﹢',
    '﹣',
    '﹫',
    '⁼',
    ' =',
    '\u00A0@',
  ])
    expect(csvFile([[`${start}1+1`]], dutchCsv)).toContain(`'${start}1+1`);
  expect(csvFile([[-3]], dutchCsv)).toBe('\uFEFF-3\r\n');
});

test('whatever somebody wrote comes back, at most with an apostrophe before it', () => {
  const texts = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), { maxLength: 4 });
  fc.assert(
    fc.property(texts, fc.constantFrom(dutchCsv, internationalCsv), (rows, dialect) => {
      const back = readCsv(csvFile(rows, dialect), dialect.separator);
      const withoutApostrophe = (row: readonly string[], r: number) =>
        row.map((cell, c) => (cell === `'${rows[r]?.[c]}` ? cell.slice(1) : cell));
      expect(back.map(withoutApostrophe)).toEqual(rows);
      for (const cell of back.flat()) expect(cell).not.toMatch(/^\s*[=+\-@\0＝＋－＠﹦﹢﹣﹫]/);
    }),
  );
});
