import { describe, expect, test } from 'vitest';
import { minutesSince, untilNextMinute } from '../../../../client/src/surfaces/console/minutesSince.ts';

const start = 1_700_000_000_000;

describe('minutesSince', () => {
  test.each([
    [0, 0],
    [59_999, 0],
    [60_000, 1],
    [12 * 60_000 + 1, 12],
  ])('%i ms is %i minutes', (elapsed, minutes) => {
    expect(minutesSince(start, start + elapsed)).toBe(minutes);
  });

  test('is never negative when the clocks differ', () => {
    expect(minutesSince(start, start - 5_000)).toBe(0);
  });
});

describe('untilNextMinute', () => {
  test.each([-5_000, 0, 1, 59_999, 60_000, 125_000])('after %i ms wakes exactly when the count changes', (elapsed) => {
    const now = start + elapsed;
    const next = now + untilNextMinute(start, now);
    expect(minutesSince(start, next)).toBe(minutesSince(start, now) + 1);
    expect(minutesSince(start, next - 1)).toBe(minutesSince(start, now));
  });
});
