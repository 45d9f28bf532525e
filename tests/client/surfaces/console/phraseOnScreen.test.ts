import { describe, expect, test } from 'vitest';
import { phraseOnScreen } from '../../../../client/src/surfaces/console/phraseOnScreen.ts';

const ways = ['Waar staat het?', 'Wat kan er wél?'];
const shown = (reopening: string | null) => ({ what: 'phrase', phrase: 'law-rules', reopening }) as const;

describe('phraseOnScreen', () => {
  test('is nothing while the room sees something else', () => {
    expect(phraseOnScreen({ what: 'listening' }, 'law-rules', ways)).toBeNull();
    expect(phraseOnScreen({ what: 'tally' }, 'law-rules', ways)).toBeNull();
    expect(phraseOnScreen(shown(null), 'law-other', ways)).toBeNull();
  });

  test('is the sentence alone, or the way to reopen by its place', () => {
    expect(phraseOnScreen(shown(null), 'law-rules', ways)).toBe('sentence');
    expect(phraseOnScreen(shown('Waar staat het?'), 'law-rules', ways)).toBe(0);
    expect(phraseOnScreen(shown('Wat kan er wél?'), 'law-rules', ways)).toBe(1);
  });

  test('is the sentence when the way that was shown is no longer in the material', () => {
    expect(phraseOnScreen(shown('Een oude tekst'), 'law-rules', ways)).toBe('sentence');
    expect(phraseOnScreen(shown('Een oude tekst'), 'law-rules', [])).toBe('sentence');
  });
});
