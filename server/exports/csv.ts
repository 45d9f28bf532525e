// Comma-separated values that a spreadsheet opens without asking, and without obeying.

export type Dialect = { readonly separator: ';' | ','; readonly decimal: ',' | '.' };

/** What an Excel with Dutch settings expects. */
export const dutchCsv: Dialect = { separator: ';', decimal: ',' };
/** RFC 4180, for everything else. */
export const internationalCsv: Dialect = { separator: ',', decimal: '.' };

export type Cell = string | number | null;

const FORMULA_START = /^[=+\-@\t\r\n\0]/;

// Some spreadsheets fold full-width and other forms of a sign, and skip spaces, before they look for a formula.
const looksLikeFormula = (text: string): boolean =>
  [text, text.trimStart()].some((seen) => FORMULA_START.test(seen.slice(0, 8).normalize('NFKC')));

function written(cell: Cell, { separator, decimal }: Dialect): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  // A leading apostrophe tells a spreadsheet that this is text, whatever it looks like.
  const text = looksLikeFormula(cell) ? `'${cell}` : cell;
  const mustQuote = text.includes(separator) || /["\r\n,;]/.test(text);
  return mustQuote ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A whole file: UTF-8 with a byte order mark, so that Excel reads the é and the ’, and CRLF line ends. */
export const csvFile = (rows: readonly (readonly Cell[])[], dialect: Dialect): string =>
  `\uFEFF${rows.map((row) => `${row.map((cell) => written(cell, dialect)).join(dialect.separator)}\r\n`).join('')}`;
