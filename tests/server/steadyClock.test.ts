// T6: the clock of the machine is set during play, and nobody in a session notices.
import { expect, test } from 'vitest';
import { steadyClock } from '../../server/steadyClock.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOON = Date.UTC(2026, 9, 24, 12);

/** A machine whose clock can be set, and that can be put to sleep. */
function machine(wall = NOON) {
  const at = { wall, awake: 7_654.321, uptime: 98_760 };
  const clock = () => steadyClock({ wall: () => at.wall, awake: () => at.awake, uptime: () => at.uptime });
  return {
    clock,
    goOn: (milliseconds: number) => {
      at.wall += milliseconds;
      at.awake += milliseconds;
      at.uptime += milliseconds;
    },
    sleep: (milliseconds: number) => {
      at.wall += milliseconds;
      at.uptime += milliseconds;
    },
    set: (milliseconds: number) => (at.wall += milliseconds),
    /** `uptime` moves in steps of its own. */
    jitter: (milliseconds: number) => (at.uptime += milliseconds),
  };
}

test('T6: time goes by as it goes by', () => {
  const { clock, goOn } = machine();
  const now = clock();
  expect(now()).toBe(NOON);
  goOn(1_500);
  expect(now()).toBe(NOON + 1_500);
  goOn(DAY);
  expect(now()).toBe(NOON + DAY + 1_500);
});

test.each([HOUR, -HOUR, 400, -400, 365 * DAY, -56 * 365 * DAY])(
  'T6: a clock set by %d ms during play moves nothing, and a later start reads it anew',
  (step) => {
    const { clock, goOn, set } = machine();
    const now = clock();
    goOn(1_000);
    set(step);
    expect(now()).toBe(NOON + 1_000);
    goOn(1_000);
    expect(now()).toBe(NOON + 2_000);
    expect(clock()()).toBe(NOON + 2_000 + step);
  },
);

test('T6: a machine that slept makes up for it, once', () => {
  const { clock, goOn, sleep } = machine();
  const now = clock();
  goOn(1_000);
  sleep(HOUR);
  expect(now()).toBe(NOON + HOUR + 1_000);
  expect(now()).toBe(NOON + HOUR + 1_000);
  goOn(1_000);
  sleep(HOUR);
  goOn(1_000);
  expect(now()).toBe(NOON + 2 * HOUR + 3_000);
});

test('T6: a clock set while the machine slept counts only the sleep', () => {
  const { clock, sleep, set } = machine();
  const now = clock();
  sleep(HOUR);
  set(DAY);
  expect(now()).toBe(NOON + HOUR);
});

test('T6: it never runs backwards, whatever its sources do', () => {
  const { clock, goOn, sleep, set, jitter } = machine();
  const now = clock();
  let last = now();
  for (let i = 0; i < 2_000; i++) {
    goOn((i * 37) % 900);
    if (i % 7 === 0) set(((i * 7_919) % (2 * HOUR)) - HOUR);
    if (i % 11 === 0) sleep((i * 131) % HOUR);
    jitter(((i * 53) % 2_000) - 1_000);
    const next = now();
    expect(next).toBeGreaterThanOrEqual(last);
    expect(Number.isInteger(next)).toBe(true);
    last = next;
  }
});
