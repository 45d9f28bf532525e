// Guessing is slow; a full venue behind one address is not.
import { describe, expect, test } from 'vitest';
import { type Attempt, createAttempts } from '../../../server/edge/attempts.ts';

const setUp = () => {
  let at = 0;
  const attempts = createAttempts(() => at);
  const weigh = (shows: Attempt['shows'], address = 'venue', code = 'K7QF4M') =>
    attempts.weigh({ address, code, shows });
  const times = (count: number, act: () => number | null) => Array.from({ length: count }, act);
  return { weigh, times, pass: (milliseconds: number) => (at += milliseconds) };
};
const atOnce = (waits: readonly (number | null)[]) => waits.filter((wait) => wait === 0).length;

describe('wrong codes', () => {
  test('thirty from one address are answered at once, the next ones wait, and more are sent away', () => {
    const { weigh, times } = setUp();
    expect(atOnce(times(30, () => weigh('wrong-code')))).toBe(30);
    expect(times(5, () => weigh('wrong-code'))).toEqual([0, 1_700, 3_400, 5_100, null]);
  });
  test('at most some thirty-five a minute go on from one address, whatever it sends', () => {
    const { weigh, pass, times } = setUp();
    let answered = 0;
    for (let tick = 0; tick < 600; tick++) {
      answered += times(20, () => weigh('wrong-code')).filter((wait) => wait !== null).length;
      pass(1_000);
    }
    expect(answered).toBeLessThan(30 + 10 * 36 + 40);
  });
  test('at most three hundred a minute from all addresses together, after the first three hundred', () => {
    const { weigh, pass } = setUp();
    let answered = 0;
    for (let tick = 0; tick < 600; tick++) {
      for (let i = 0; i < 40; i++) answered += weigh('wrong-code', `address ${tick} ${i}`) === null ? 0 : 1;
      pass(1_000);
    }
    expect(answered).toBeLessThan(300 + 10 * 300 + 50);
  });
  test('what waits tells nothing: who is right about a code waits just as long', () => {
    const [wrong, right] = [setUp(), setUp()];
    for (const { weigh, times } of [wrong, right]) times(31, () => weigh('wrong-code'));
    expect(right.weigh('named')).toBe(wrong.weigh('wrong-code'));
    expect(right.weigh('named', 'venue', 'OTHERS')).toBe(wrong.weigh('wrong-code'));
  });
});

describe('a full venue behind one address', () => {
  test('comes in at once, while somebody there tries wrong codes without end', () => {
    const { weigh, times, pass } = setUp();
    weigh('proven');
    for (let second = 0; second < 60; second++) {
      times(50, () => weigh('wrong-code', 'venue', `WRONG${second}`));
      expect(atOnce(times(5, () => weigh('named')))).toBe(5);
      pass(1_000);
    }
  });
  test('needs one person who came in before, by whatever lane', () => {
    const { weigh, times } = setUp();
    times(32, () => weigh('wrong-code'));
    expect(weigh('named')).toBe(3_400);
    expect(atOnce(times(250, () => weigh('named')))).toBe(250);
  });
  test('does not help to guess the code of another session', () => {
    const { weigh, times } = setUp();
    weigh('proven');
    times(33, () => weigh('wrong-code'));
    expect(weigh('named', 'venue', 'OTHERS')).not.toBe(0);
    expect(weigh('named', 'elsewhere')).toBe(0);
  });
  test('pays nothing for what happens at other addresses', () => {
    const { weigh, times } = setUp();
    times(200, () => weigh('wrong-code', 'elsewhere'));
    expect(atOnce(times(250, () => weigh('named')))).toBe(250);
  });
});

describe('secrets', () => {
  test('whoever shows the right one never waits', () => {
    const { weigh, times } = setUp();
    times(500, () => weigh('wrong-secret'));
    times(500, () => weigh('wrong-code'));
    expect(atOnce(times(100, () => weigh('proven')))).toBe(100);
  });
  test('a hundred wrong ones at one session slow down its wrong ones, from wherever, and nobody who types its code', () => {
    const { weigh } = setUp();
    for (let i = 0; i < 100; i++) expect(weigh('wrong-secret', `address ${i}`)).toBe(0);
    weigh('wrong-secret', 'yet another');
    expect(weigh('wrong-secret', 'and another')).toBe(1_700);
    expect(weigh('named', 'a phone')).toBe(0);
    expect(weigh('wrong-secret', 'and another', 'OTHERS')).toBe(0);
  });
});
