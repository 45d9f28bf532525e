import { describe, expect, test } from 'vitest';
import { deskKey, type Focus } from '../../../../client/src/surfaces/console/deskKeys.ts';

const press = (key: string, over = {}) => ({
  key,
  repeat: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...over,
});
const everywhere: readonly Focus[] = ['free', 'next', 'line', 'field', 'other', 'clicked'];
const where = (key: string, what: string) => everywhere.filter((focus) => deskKey(press(key), focus) === what);

describe('deskKey', () => {
  test('takes the space bar only where nothing else would', () => {
    expect(where(' ', 'next')).toEqual(['free']);
  });

  test('takes page down and page up from a clicker, also after something was typed or clicked', () => {
    expect(where('PageDown', 'next')).toEqual(['free', 'next', 'line', 'clicked']);
    expect(where('PageUp', 'back')).toEqual(['free', 'next', 'line', 'clicked']);
  });

  test.each(['b', 'B', '.'])('takes %s for silence, but never in a field', (key) => {
    expect(where(key, 'silence')).toEqual(['free', 'next', 'other', 'clicked']);
  });

  test('takes the question mark for help, with shift or without', () => {
    expect(where('?', 'help')).toEqual(['free', 'next', 'other', 'clicked']);
    expect(deskKey(press('?', { shiftKey: true }), 'free')).toBe('help');
  });

  test.each(['Enter', 'ArrowRight', 'n', 'Tab', 'Escape'])('leaves %s alone', (key) => {
    for (const focus of everywhere) expect(deskKey(press(key), focus)).toBeNull();
  });

  test.each(['repeat', 'altKey', 'ctrlKey', 'metaKey'])('leaves a press with %s alone', (held) => {
    for (const key of ['PageDown', 'PageUp', ' ', 'b', '.', '?'])
      for (const focus of everywhere) expect(deskKey(press(key, { [held]: true }), focus)).toBeNull();
  });

  test('leaves a press with shift alone, but for the question mark', () => {
    for (const key of ['PageDown', 'PageUp', ' ', 'B'])
      for (const focus of everywhere) expect(deskKey(press(key, { shiftKey: true }), focus)).toBeNull();
  });
});
