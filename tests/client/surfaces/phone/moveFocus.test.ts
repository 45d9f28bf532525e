import { describe, expect, test } from 'vitest';
import { moveFocus } from '../../../../client/src/surfaces/phone/moveFocus.ts';

describe('moveFocus', () => {
  test('goes one square in each direction', () => {
    expect(moveFocus('ArrowLeft', false, 12, 5)).toBe(11);
    expect(moveFocus('ArrowRight', false, 12, 5)).toBe(13);
    expect(moveFocus('ArrowUp', false, 12, 5)).toBe(7);
    expect(moveFocus('ArrowDown', false, 12, 5)).toBe(17);
  });

  test('stops at the edges: a row and a column mean something', () => {
    expect(moveFocus('ArrowLeft', false, 5, 5)).toBe(5);
    expect(moveFocus('ArrowRight', false, 4, 5)).toBe(4);
    expect(moveFocus('ArrowUp', false, 2, 4)).toBe(2);
    expect(moveFocus('ArrowDown', false, 13, 4)).toBe(13);
  });

  test('Home and End stay in the row, with Control they go to the ends of the card', () => {
    expect(moveFocus('Home', false, 7, 3)).toBe(6);
    expect(moveFocus('End', false, 3, 3)).toBe(5);
    expect(moveFocus('Home', true, 7, 3)).toBe(0);
    expect(moveFocus('End', true, 3, 3)).toBe(8);
  });

  test('leaves every other key alone', () => {
    for (const key of ['Enter', ' ', 'Tab', 'a', 'PageDown']) expect(moveFocus(key, false, 0, 5)).toBeNull();
  });
});
