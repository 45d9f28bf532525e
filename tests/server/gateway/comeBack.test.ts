import { expect, test } from 'vitest';
import { APART, comeBackTimes, FIRST_BACK } from '../../../server/gateway/comeBack.ts';

/** Repeatable dice. */
function loaded() {
  let state = 7;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

test('P8: a thousand phones come back evenly spread, the last within the reach of a restart', () => {
  const times = comeBackTimes(1_000, loaded());
  expect(Math.min(...times)).toBeGreaterThanOrEqual(FIRST_BACK);
  expect(Math.max(...times)).toBeLessThan(FIRST_BACK + 1_000 * APART);
  const perTenth = Array.from(
    { length: 50 },
    (_, tenth) => times.filter((at) => Math.floor((at - FIRST_BACK) / 100) === tenth).length,
  );
  expect([Math.min(...perTenth), Math.max(...perTenth)]).toEqual([20, 20]);
});

test('P8: who comes when follows from the order, and chance only fills in', () => {
  expect(comeBackTimes(3, () => 0)).toEqual([FIRST_BACK, FIRST_BACK + APART, FIRST_BACK + 2 * APART]);
  expect(comeBackTimes(3, () => 0.999)).toEqual([4, 9, 14].map((more) => FIRST_BACK + more));
  const times = comeBackTimes(200, loaded());
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});
