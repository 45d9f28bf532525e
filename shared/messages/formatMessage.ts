// ICU message syntax, as far as our texts use it. It says what intl-messageformat says, which the tests hold every text
// to; but a phone that has just scanned a code waits for each byte, and that library weighs as much as half of our own code.
import type { Language } from '../domain/language.ts';

export type Values = Readonly<Record<string, string | number>>;

const skeletons: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  '::dMMMM': { day: 'numeric', month: 'long' },
  '::Hmm': { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' },
};

/** Where the braces close that open here. */
function closing(text: string, from: number): number {
  for (let at = from, depth = 0; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  throw new Error(`Unclosed: ${text}`);
}

/** The words after each selector: `one {…} other {…}`. */
function optionsIn(text: string): Readonly<Record<string, string>> {
  const options: Record<string, string> = {};
  for (let at = 0, open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
    const end = closing(text, open);
    options[text.slice(at, open).trim()] = text.slice(open + 1, end);
    at = end + 1;
  }
  return options;
}

/** Says a text with the values filled in: `{name}`, `plural` with its `#`, `select`, and the two ways we write a moment. */
export function formatMessage(text: string, language: Language, values: Values = {}, counted?: number): string {
  let said = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '{') {
      const end = closing(text, at);
      said += argument(text.slice(at + 1, end), language, values, counted);
      at = end;
    } else said += sign === '#' && counted !== undefined ? figure(counted, language) : sign;
  }
  return said;
}

/** A number as it is written. To make a formatter takes a slow phone 50 ms, and no language of ours needs one below a thousand. */
const figure = (value: number, language: Language): string =>
  /^\d{1,3}$/.test(`${value}`) ? `${value}` : new Intl.NumberFormat(language).format(value);

function argument(inside: string, language: Language, values: Values, counted?: number): string {
  const [name = '', kind, ...rest] = inside.split(',');
  const value = values[name.trim()] ?? '';
  if (!kind) return String(value);
  const how = rest.join(',');
  const moment = skeletons[how.trim()];
  // As Europe writes it: the day comes first in English too.
  if (moment) return new Intl.DateTimeFormat(`${language}-150`, moment).format(Number(value));
  const options = optionsIn(how);
  const isPlural = kind.trim() === 'plural';
  const word = isPlural ? new Intl.PluralRules(language).select(Number(value)) : value;
  const chosen = options[`=${value}`] ?? options[word] ?? options['other'] ?? '';
  return formatMessage(chosen, language, values, isPlural ? Number(value) : counted);
}
