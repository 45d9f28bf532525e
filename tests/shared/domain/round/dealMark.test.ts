import { expect, test } from 'vitest';
import { dealMark } from '#shared/domain/round/dealMark.ts';
import { dealOf } from '../../../support/builders.ts';

test('a deal has three signs of its own, the same on every machine', () => {
  expect(dealMark(dealOf())).toBe('69K');
});

test('dealt again it almost always has others', () => {
  const marks = Array.from({ length: 500 }, (_, i) => dealMark({ seed: String(i).padStart(32, '0') }));
  for (const mark of marks) expect(mark).toMatch(/^[CDFHJKMNPQRTVWX2346789]{3}$/);
  expect(new Set(marks).size).toBeGreaterThan(470);
});
