import { describe, expect, test } from 'vitest';
import { type Focus, isNextKey } from '../../../../client/src/surfaces/console/nextKey.ts';

const press = (key: string, over = {}) => ({
  key,
  repeat: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...over,
});
const everywhere: readonly Focus[] = ['free', 'next', 'field', 'other', 'clicked'];
const where = (key: string) => everywhere.filter((focus) => isNextKey(press(key), focus));

describe('isNextKey', () => {
  test('takes the space bar only where nothing else would', () => {
    expect(where(' ')).toEqual(['free']);
  });

  test('takes page down from a clicker, also after a mouse click elsewhere', () => {
    expect(where('PageDown')).toEqual(['free', 'next', 'clicked']);
  });

  test.each(['Enter', 'PageUp', 'ArrowRight', 'b', 'Tab'])('leaves %s alone', (key) => {
    expect(where(key)).toEqual([]);
  });

  test.each(['repeat', 'altKey', 'ctrlKey', 'metaKey', 'shiftKey'])('leaves a press with %s alone', (held) => {
    for (const focus of everywhere) expect(isNextKey(press('PageDown', { [held]: true }), focus)).toBe(false);
  });
});
