import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvFile, dutchCsv, internationalCsv } from '../../../server/exports/csv.ts';

test('begins with a byte order mark, ends lines with CRLF', () => {
  expect(csvFile([['a', 1.5, null]], dutchCsv)).toBe('\uFEFFa;1,5;\r\n');
  expect(csvFile([['a', 1.5, null]], internationalCsv)).toBe('\uFEFFa,1.5,\r\n');
});

test('a text that looks like a formula is text', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r', '\0', '＝'])
    expect(csvFile([[`${start}1+1`]], dutchCsv)).toContain(`'${start}1+1`);
  expect(csvFile([[-3]], dutchCsv)).toBe('\uFEFF-3\r\n');
});

/** Reads a file back, as RFC 4180 says. */
function parse(file: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const text = file.slice(1);
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[++i]!;
      else quoted = false;
    } else if (c === '"' && cell === '') quoted = true;
    else if (c === separator) {
      row.push(cell);
      cell = '';
    } else if (c === '\r' && text[i + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      i++;
    } else cell += c;
  }
  return rows;
}

test('whatever somebody wrote comes back, at most with an apostrophe before it', () => {
  const texts = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), { maxLength: 4 });
  fc.assert(
    fc.property(texts, fc.constantFrom(dutchCsv, internationalCsv), (rows, dialect) => {
      const back = parse(csvFile(rows, dialect), dialect.separator);
      expect(back.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n\0＝＋－＠])/, '')))).toEqual(rows);
      for (const cell of back.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
    }),
  );
});
