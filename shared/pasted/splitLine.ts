// One line of a text or CSV file, taken apart. A quoted field never runs on into a next line: so a quotation mark that
// was forgotten costs one line, and not the rest of the file.

/** What stands between the columns; null where there is one column. */
export type Separator = '\t' | ';' | ',' | null;

const separatorAt = (line: string, at: number, separator: Separator): boolean =>
  line[at] === separator && !(separator === ',' && isProse(line, at));
/** In a sentence a comma has a space behind it, in a file it has none. */
const isProse = (line: string, comma: number) => /\s/.test(line[comma + 1] ?? 'x');

const QUOTED = /[^\S\t]*"((?:[^"]|"")*)"[^\S\t]*/y;

/** The fields of a line, or null where a quotation mark has no partner. */
export function splitLine(line: string, separator: Separator): readonly string[] | null {
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    QUOTED.lastIndex = at;
    const quoted = QUOTED.exec(line);
    const end = at + (quoted?.[0].length ?? 0);
    if (quoted && (end === line.length || separatorAt(line, end, separator))) {
      fields.push((quoted[1] ?? '').replaceAll('""', '"'));
      at = end;
    } else {
      const from = at;
      while (at < line.length && !separatorAt(line, at, separator)) at++;
      const field = line.slice(from, at);
      if ((field.split('"').length - 1) % 2 === 1) return null;
      fields.push(field);
    }
    if (at >= line.length) return fields;
    at++;
  }
}

/** What the columns of a text are separated by. */
export function separatorOf(lines: readonly string[], isHeader: (fields: readonly string[]) => boolean): Separator {
  const written = lines.filter((line) => line.trim() !== '');
  const counts = (separator: Separator) => written.map((line) => (splitLine(line, separator) ?? []).length);
  for (const separator of ['\t', ';', ','] as const) {
    const first = splitLine(written[0] ?? '', separator) ?? [];
    if (first.length > 1 && isHeader(first)) return separator;
    const withColumns = counts(separator).filter((count) => count > 1).length;
    // Sentences have commas and semicolons too: a file without a header has them in every line, or never as prose does.
    const isTight = separator === ';' && !written.some((line) => line.includes('; '));
    const enough = { '\t': 1, ';': isTight ? 1 : written.length / 2, ',': written.length }[separator];
    if (withColumns > 0 && withColumns >= enough) return separator;
  }
  return null;
}
