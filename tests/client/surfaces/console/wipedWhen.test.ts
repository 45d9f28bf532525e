import { describe, expect, test } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { translator } from '#shared/messages/catalogue.ts';
import { keepingTexts } from '#shared/messages/keeping.ts';
import { wipedWhen } from '../../../../client/src/surfaces/console/wipedWhen.ts';

const HOUR = 3_600_000;
const now = Date.UTC(2026, 10, 25, 8, 30);
const kept = (left: number, over: object = {}) =>
  wipedWhen({ phase: 'closed', keepHours: 168, keepUntil: now + left, ...over }, now);

describe('when a session is wiped', () => {
  test.each([
    [7 * 24 * HOUR - 1, 'days', 6],
    [48 * HOUR, 'days', 2],
    [48 * HOUR - 1, 'hours', 47],
    [2 * HOUR, 'hours', 2],
    [2 * HOUR - 1, 'minutes', 119],
    [60_000, 'minutes', 1],
  ] as const)('with %i milliseconds left it says %s: %i, and never more than there is', (left, key, count) =>
    expect(kept(left)).toEqual({ key, values: { count, until: now + left }, movesOn: false }),
  );

  test.each([59_999, 0, -HOUR])('with %i left it is being wiped', (left) =>
    expect(kept(left)).toEqual({ key: 'due', values: {}, movesOn: false }),
  );

  test('an open session that is kept for 0 hours goes when it is closed, whatever its moment', () =>
    expect(kept(24 * HOUR, { phase: 'open', keepHours: 0 })).toEqual({
      key: 'on-closing',
      values: {},
      movesOn: false,
    }));

  test('as long as a session is open, using it puts the moment off', () =>
    expect(kept(7 * 24 * HOUR, { phase: 'open' })).toMatchObject({ key: 'days', movesOn: true }));

  test.each(languages)('is a whole line in %s, with the day', (language) => {
    const t = translator(keepingTexts, language);
    const line = (left: number) => {
      const { key, values } = kept(left);
      return t(key, values);
    };
    expect(line(6 * 24 * HOUR + HOUR)).toBe(
      language === 'nl' ? 'wordt gewist over 6 dagen (1 december)' : 'is wiped in 6 days (1 December)',
    );
    expect(line(5 * HOUR)).toMatch(/^(wordt gewist over 5 uur|is wiped in 5 hours) \(.*25.* \d{1,2}:30.*\)$/);
    expect(line(90 * 60_000)).toMatch(/ 90 (minuten \(om|minutes \(at) \d{1,2}:00/);
  });
});
