import { expect, test } from 'vitest';
import { createRates } from '../../../server/gateway/rates.ts';

const setUp = () => {
  let at = 0;
  const { allow } = createRates(() => at);
  return { allow, pass: (milliseconds: number) => (at += milliseconds) };
};
const phone = (seat: number) => ({ role: 'participant', seat }) as const;

test('a thousand phones that mark once a second are never too fast', () => {
  const { allow, pass } = setUp();
  for (let second = 0; second < 60; second++) {
    // All at the same moment: when the phrase is said.
    for (let seat = 1; seat <= 1_000; seat++) expect(allow(`socket ${seat}`, 'K7QF4M', phone(seat))).toBe(true);
    pass(1_000);
  }
});

test('a session that asks without end gets its share, and its neighbours and its facilitator notice nothing', () => {
  const { allow, pass } = setUp();
  let allowed = 0;
  for (let second = 0; second < 30; second++) {
    for (let seat = 1; seat <= 1_000; seat++)
      for (let i = 0; i < 12; i++) if (allow(`socket ${seat}`, 'K7QF4M', phone(seat))) allowed++;
    expect(allow('neighbour', 'OTHERS', phone(1))).toBe(true);
    for (const role of ['facilitator', 'assistant', 'screen'] as const)
      expect(allow(`its ${role}`, 'K7QF4M', { role })).toBe(true);
    pass(1_000);
  }
  expect(allowed).toBeLessThanOrEqual(4_000 + 30 * 2_000);
  expect(allowed).toBeGreaterThan(30 * 1_900);
});

test('one connection cannot use up what its session may ask', () => {
  const { allow } = setUp();
  for (let i = 0; i < 100_000; i++) allow('joker', 'K7QF4M', phone(1));
  expect(allow('neighbour', 'K7QF4M', phone(2))).toBe(true);
});
