// The code that people type: whatever somebody makes of it, it is the same code or none.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatJoinCode,
  isJoinCode,
  JOIN_CODE_ALPHABET,
  JOIN_CODE_LENGTH,
  parseJoinCode,
} from '#shared/protocol/joinCode.ts';

const LOOKALIKES = { B: '8', G: '6', S: '5', Z: '2' } as const;

const aCode = fc.string({
  unit: fc.constantFrom(...JOIN_CODE_ALPHABET),
  minLength: JOIN_CODE_LENGTH,
  maxLength: JOIN_CODE_LENGTH,
});

describe('the alphabet', () => {
  test('has no vowel, so that a code is never a word', () => expect(JOIN_CODE_ALPHABET).not.toMatch(/[AEIOUY]/));
  test('has one of each pair that looks alike, and neither O nor 0, I nor 1, nor L', () => {
    for (const [letter, digit] of Object.entries(LOOKALIKES)) {
      expect(JOIN_CODE_ALPHABET).not.toContain(letter);
      expect(JOIN_CODE_ALPHABET).toContain(digit);
    }
    expect(JOIN_CODE_ALPHABET).not.toMatch(/[0O1IL]/);
  });
  test('has each character once, in capitals', () => {
    expect(new Set(JOIN_CODE_ALPHABET).size).toBe(JOIN_CODE_ALPHABET.length);
    expect(JOIN_CODE_ALPHABET).toMatch(/^[A-Z2-9]+$/);
  });
  test('gives more than a hundred million codes', () =>
    expect(JOIN_CODE_ALPHABET.length ** JOIN_CODE_LENGTH).toBeGreaterThan(100_000_000));
});

describe('parseJoinCode', () => {
  test('finds a code again, in any case and with any separator', () =>
    fc.assert(
      fc.property(
        aCode,
        fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
        fc.array(fc.constantFrom('', ' ', '-', '–', '.', ' - ', '\u00A0', '_', '/', '\n', '·', '\t'), {
          minLength: 7,
          maxLength: 7,
        }),
        (code, lower, separators) => {
          const typed =
            [...code].map((c, i) => separators[i]! + (lower[i] ? c.toLowerCase() : c)).join('') + separators[6]!;
          expect(parseJoinCode(typed)).toBe(code);
        },
      ),
    ));
  test('knows which one of a pair was meant', () =>
    fc.assert(
      fc.property(aCode, (code) => {
        const misread = code.replace(/[8652]/g, (digit) => ({ 8: 'b', 6: 'G', 5: 's', 2: 'Z' })[digit] ?? digit);
        expect(parseJoinCode(misread)).toBe(code);
      }),
    ));
  test('reads BGSZ22 as 865222', () => expect(parseJoinCode('bg-sz 22')).toBe('865222'));
  test('finds none with a vowel, or with what is in no code', () => {
    for (const wrong of 'AEIOUYL01aeiouyl@+|éß€😀') expect(parseJoinCode(`K7QF4${wrong}`), wrong).toBeNull();
  });
  test('finds none in too little or too much', () => {
    for (const typed of ['', ' ', '-', 'K7QF4', 'K7QF4MM', 'K7QF4M K7QF4M', 'https://x.nl/K7QF4M'])
      expect(parseJoinCode(typed), typed).toBeNull();
  });
  test('finds a code or none, whatever is typed', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (typed) => {
        const code = parseJoinCode(typed);
        expect(code === null || isJoinCode(code)).toBe(true);
      }),
      { numRuns: 1_000 },
    ));
});

describe('isJoinCode', () => {
  test('is true of codes', () => fc.assert(fc.property(aCode, (code) => isJoinCode(code))));
  test('is false of a code as it is typed or shown', () => {
    for (const text of ['k7qf4m', 'K7Q-F4M', ' K7QF4M', 'K7QF4M\n', 'B7QF4M', 'K7QF4', 'K7QF4MM', '', '😀😀😀'])
      expect(isJoinCode(text), text).toBe(false);
  });
});

test('a code is shown as two times three', () => {
  expect(formatJoinCode('K7QF4M')).toBe('K7Q-F4M');
  expect(parseJoinCode(formatJoinCode('K7QF4M'))).toBe('K7QF4M');
});
