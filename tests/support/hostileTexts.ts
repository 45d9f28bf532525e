// What a hostile mind types where the game asks for a text. Short enough for the smallest field, but for the last ones.

export type HostileText = { readonly name: string; readonly text: string };

const asTags = (text: string) => [...text].map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join('');

const short: Readonly<Record<string, string>> = {
  // Keys of every object.
  'a prototype': '__proto__',
  'a constructor': 'constructor',
  'another prototype': 'prototype',
  'a method': 'toString',
  'a getter': '__defineGetter__',
  'a path through a prototype': '__proto__[polluted]',
  // Markup and script.
  'a script': '<script>hit(1)</script>',
  'a closing script': '</script><b>x',
  'an image': '<img src=x onerror=hit()>',
  'a vector': '<svg onload=hit()>',
  'an attribute': '" onfocus=hit() x="',
  'an address of script': 'javascript:hit()',
  'an address of data': 'data:text/html,<b>x',
  'a style': '</style><style>*{}',
  'a comment': '<!--x',
  'an entity': '&lt;b&gt;&#x3c;i&#62;',
  'a template': '${hit()}{{hit()}}#{7*7}',
  'a frame': '<iframe src=//evil.test>',
  // Formulas.
  'a formula': "=cmd|'/c calc'!A0",
  'a sum': '+1+1',
  'a difference': '-1+1',
  'a function': '@SUM(1+1)',
  'a link': '=HYPERLINK("//evil.test")',
  'a full-width formula': '＝1＋1',
  'a full-width sum': '＋1＋1',
  'a full-width difference': '－1－1',
  'a full-width function': '＠SUM',
  'a small formula': '﹦1+1',
  'a formula behind a tab': '\t=1+1',
  'a formula behind a line': '\r\n=1+1',
  'a formula behind nothing to see': '\u200B\u00AD\uFEFF=1+1',
  'a formula that ends a cell': '";=1+1;"',
  // What is not what it seems.
  'letters of another script': 'Раураl аⅿѕ',
  'text turned round': '\u202Egnp.exe',
  'text turned round and isolated': '\u2067a\u2066b\u2069\u2069',
  'marks of direction': 'a\u200Eb\u200Fc\u061Cd',
  'a pile of accents': `Z${'\u0300\u0316\u0334'.repeat(40)}algo`,
  'accents without a letter': '\u0301\u0301\u0301ab',
  'no width': 'a\u200Bb\u200Cc\u200Dd\u2060e\uFEFFf',
  'something to smuggle': `ok${asTags('secret')}\u{E0100}\u{E01EF}`,
  'fillers': 'a\u3164b\uFFA0c\u115Fd\u2800e',
  'lines that are none': 'a\u2028b\u2029c\u0085d',
  'annotations': 'a\uFFF9b\uFFFAc\uFFFBd',
  // Broken text.
  'half a character': 'a\uD83D b',
  'the other half': 'a\uDE00 b',
  'halves the wrong way round': 'a\uDE00\uD83D b',
  'a zero': 'a\u0000b',
  'controls': 'a\u0007\u001B[31mb\u007F',
  'an escape for the log': '\u001B]0;x\u0007a\nINFO forged',
  'no characters at all': 'a\uFFFE\uFFFF\uFDD0b',
  'a backslash': 'a\\u0000\\x00\\',
  'quotes': `'"\`’”«»`,
  'a query': "'; DROP TABLE room;--",
  'a format': '%s%n%d{0}%00',
  'a path': '../../etc/passwd',
  // Pictures.
  'a family': '👩\u200D👩\u200D👧\u200D👦',
  'a flag': '🇳🇱🏴',
  'a skin': '👍🏽☎\uFE0F',
  'a flag of tags': `🏴${asTags('gbsct')}\u{E007F}`,
  'very wide': '﷽﷽',
};

export const hostileTexts: readonly HostileText[] = Object.entries(short).map(([name, text]) => ({ name, text }));

/** Longer than any field: to be refused, without hurting anybody. */
export const endlessTexts: readonly HostileText[] = [
  { name: 'ten thousand letters', text: 'x'.repeat(10_000) },
  { name: 'ten thousand pictures', text: '👩‍👩‍👧'.repeat(1_250) },
  { name: 'ten thousand lines', text: 'x\n'.repeat(5_000) },
  { name: 'ten thousand tags to close', text: '<b>'.repeat(3_334) },
];

/** Ends up as nothing, or as very little: refused where a text must be, and shown as nothing elsewhere. */
export const emptyTexts: readonly HostileText[] = [
  { name: 'ten thousand accents', text: `e${'\u0301'.repeat(10_000)}` },
  { name: 'ten thousand times nothing', text: '\u200B'.repeat(10_000) },
  { name: 'only soft hyphens', text: '\u00AD\u00AD' },
  { name: 'only blanks', text: ' \u00A0\u2003\u3000\u2800' },
  { name: 'only tags', text: asTags('secret') },
];

/** Written apart from `shared/protocol/text.ts`, by numbers: what must not be in any text that is shown. */
const HARMFUL: readonly (readonly [number, number])[] = [
  [0x00, 0x09],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfdd0, 0xfdef],
  [0xfe00, 0xfe0d],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0xfffe, 0xffff],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];

/** What is wrong with a text, or null. */
export function harmIn(text: string): string | null {
  let marks = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (HARMFUL.some(([from, to]) => from <= point && point <= to))
      return `U+${point.toString(16)} in ${JSON.stringify(text)}`;
    marks = /\p{M}/u.test(character) ? marks + 1 : 0;
    if (marks > 2) return `a pile of marks in ${JSON.stringify(text)}`;
  }
  return /^\p{M}/u.test(text) ? `a mark on nothing in ${JSON.stringify(text)}` : null;
}

/** Every text in a value of JSON, its keys included. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [key, ...textsIn(part)]);
}
