// Values that have ended programs before: each stands for a kind of mistake, not for a mistake of ours.
import type { Chance } from '../seed.ts';
import { Pairs, Raw } from './json.ts';

export const NASTY_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'toJSON',
  'valueOf',
  'hasOwnProperty',
  'then',
  'length',
  '',
  ' type',
  'TYPE',
  'seat',
  'by',
  'at',
  'seed',
  'key',
  'role',
  'version',
  '0',
  '\u0000',
  '\u202Etype',
  'ty\u200Bpe',
] as const;

const TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '../../../etc/passwd',
  '%00%s%n%d{{7*7}}${7*7}',
  "'; DROP TABLE entry; --",
  '=HYPERLINK("http://x")',
  '<img src=x onerror=alert(1)>',
  '\u202Egnp.exe',
  'z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309',
  '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
  'İıſK',
  'null',
  'undefined',
  'NaN',
  '[object Object]',
  '__proto__',
  'constructor',
  'CloseRoom ',
] as const;

const NUMBERS = [
  '-1',
  '-0',
  '0.5',
  '1e308',
  '1e-308',
  '1e999',
  '-1e999',
  '9007199254740993',
  '1E400',
  '0.1e1',
  '2147483648',
  '-2147483649',
  '4294967296',
  '1e21',
  '123456789012345678901234567890',
] as const;

/** Lone halves of surrogate pairs, as escapes: what no encoder writes and every parser takes. */
const SURROGATES = ['"\\ud800"', '"\\udfff"', '"\\ud83d\\ud83d"', '"a\\udc00b"', '"\\u0000\\ud800"'] as const;

const deep = (open: string, close: string, depth: number) => new Raw(`${open.repeat(depth)}0${close.repeat(depth)}`);

/** Something that no field of ours takes, mostly. Not larger than `room` characters by much. */
export function nastyValue(chance: Chance, room = 8_000): unknown {
  const kind = chance.below(14);
  switch (kind) {
    case 0:
      return null;
    case 1:
      return chance.happens(0.5);
    case 2:
    case 3:
      return new Raw(chance.pick(NUMBERS));
    case 4:
    case 5:
      return chance.pick(TEXTS);
    case 6:
      return new Raw(chance.pick(SURROGATES));
    case 7:
      return chance.pick(['x', '\u0301', '\u{1F4A5}', '\\', '"', '\n']).repeat(chance.below(room / 4) + 1);
    case 8:
      return deep('[', ']', chance.below(room / 2) + 1);
    case 9:
      return deep('{"a":', '}', chance.below(room / 8) + 1);
    case 10:
      return Array.from({ length: chance.below(room / 4) }, () => 0);
    case 11:
      return new Pairs([['__proto__', new Raw('{"role":"facilitator","ok":true}')]]);
    case 12:
      return new Pairs([['constructor', new Raw('{"prototype":{"role":"facilitator"}}')]]);
    default:
      return new Pairs(NASTY_KEYS.map((key, index) => [key, index]));
  }
}
