// What somebody wrote, made harmless to show.
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { writtenText } from '#shared/protocol/text.ts';

const clean = (text: string, max = 10_000) => v.parse(writtenText(max), text);

describe('writtenText', () => {
  test('leaves an honest text as it is', () => {
    for (const text of [
      'Ruben (46) heeft schulden: €\u00A0900!',
      'één ĳs naïef, ‘dat’ zei „zij”',
      'Regel één\nRegel twee\n\nRegel vier',
      'العربية, Türkçe, Tiếng Việt, 日本語, हिन्दी, Ελληνικά',
      '👩 ☎️ 🇳🇱',
    ])
      expect(clean(text)).toBe(text.normalize('NFC'));
  });
  test('composes letters (NFC)', () => {
    expect(clean('e\u0301e\u0301n')).toBe('één');
    expect(clean('e\u200B\u0301')).toBe('é');
  });
  test('takes out control characters, and keeps a line break', () => {
    expect(clean('a\u0000b\u0007c\u001Bd\u007Fe\u0085f')).toBe('abcdef');
    expect(clean('a\r\nb')).toBe('a\nb');
  });
  test('takes out what turns the reading direction', () =>
    expect(clean('a\u200Eb\u200Fc\u061Cd\u202Ae\u202Ef\u2066g\u2069h')).toBe('abcdefgh'));
  test('takes out what has no width', () => expect(clean('a\u200Bb\u200Cc\u200Dd\u2060e\uFEFFf')).toBe('abcdef'));
  // Where each blank is tried as the first of the last ones, this takes longer than a test may.
  test.each(['\u0020', '\u00AD', '\u3000'])('T20: looks at a long run of blanks once (%j)', (blank) => {
    const text = `a${blank.repeat(600_000)}b`;
    expect(clean(text, 1_000_000)).toBe(text);
    expect(clean(`${text}${blank}`, 1_000_000)).toBe(text);
  });
  // Where they are all put in order, this takes longer than a test may.
  test('T20: puts no endless pile of marks in order', () => {
    const pile = '\u0301'.repeat(100_000) + '\u0323'.repeat(100_000);
    expect(clean(`x${pile}y`, 1_000_000)).toBe('x\u0301\u0301y');
  });
  test('takes out halves of characters', () => expect(clean('a\uD800b\uDC00c\uDC00\uD800')).toBe('abc'));
  test('lets no pile of accents climb out of its line', () => {
    const zalgo = `H${'\u0334\u0322\u0327\u0353'.repeat(20)}oi${'\u0300'.repeat(50)}`;
    expect(clean(zalgo)).toMatch(/^H\p{M}{2}o(ì|i)\p{M}{1,2}$/u);
  });
  test('takes out tags, fillers, selectors and whatever else cannot be seen', () => {
    const tags = [...'geheim'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');
    expect(clean(`a${tags}b\u{E0100}c\u034Fd\u115Fe\u3164f\uFFA0g\u180Eh\uFFF9i\uFFFBj\u2800k`)).toBe('abcdefghijk');
    expect(clean('a\uFDD0b\uFFFEc\u{1FFFF}d\u{1D173}e\u{1BCA0}f')).toBe('abcdef');
    expect(clean('a\uFE0Fb\uFE00c')).toBe('abc');
    expect(clean('☎\uFE0F\uFE0F\uFE0F ☎\uFE0E')).toBe('☎\uFE0F ☎\uFE0E');
  });
  test('leaves nothing of what only seems to be a text', () => {
    for (const empty of ['\u00AD\u00AD', '\u2800', '\u3164', ' \u00A0\u200B', '\u0301\u0301', '\u{E0041}', '\uFE0F'])
      expect(clean(empty), JSON.stringify(empty)).toBe('');
  });
  test('begins with a character of its own, and leaves no page of nothing', () => {
    expect(clean('\u0301abc')).toBe('abc');
    expect(clean('a\n\n\n \n\n\nb')).toBe('a\n\nb');
    expect(clean('soft\u00ADhyphen')).toBe('soft\u00ADhyphen');
  });
  test('trims', () => {
    expect(clean('  a b \n\t')).toBe('a b');
    expect(clean('\u200B a \u200B')).toBe('a');
  });
  test('counts characters after cleaning', () => {
    expect(clean(' \u200Babc\u0000 ', 3)).toBe('abc');
    expect(v.safeParse(writtenText(3), 'abcd').success).toBe(false);
    expect(clean('', 3)).toBe('');
  });
  test('is a text to begin with', () => {
    for (const value of [null, undefined, 5, {}, ['a'], new String('a')])
      expect(v.safeParse(writtenText(10), value).success).toBe(false);
  });

  const nasty = fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom(
        'e',
        'i',
        ' ',
        '\n',
        '\t',
        '\r',
        '\u0301',
        '\u0308',
        '\u0323',
        '\u200B',
        '\u202E',
        '\u061C',
        '\uD83D',
        '\uDE00',
        'ᄀ',
        'ᅡ',
        '☎',
        '\uFE0F',
        '\uFE0E',
        '\u00AD',
        '\u034F',
        '\u{E0041}',
        '\u{E0100}',
      ),
    ),
    maxLength: 60,
  });
  test('whatever comes in: composed, visible, trimmed, of short piles, and clean a second time', () =>
    fc.assert(
      fc.property(nasty, (text) => {
        const cleaned = clean(text);
        expect(cleaned).toBe(cleaned.normalize('NFC'));
        expect(cleaned).toBe(cleaned.trim());
        expect(cleaned.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u200B-\u200D\u2060\uFEFF]/u);
        expect(cleaned).not.toMatch(/\p{M}{3}|[\u{E0000}-\u{E0FFF}]|^\p{M}|\n\n\n/u);
        expect(clean(cleaned)).toBe(cleaned);
      }),
      { numRuns: 2_000 },
    ));
});
