import { expect, test } from 'vitest';
import { timeUpAt } from '#shared/domain/round/timeUpAt.ts';
import { after, T0 } from '../../../support/builders.ts';

test('is so many minutes after the start', () => {
  expect(timeUpAt({ minutes: 15, startedAt: T0, pauses: [] })).toBe(after(900));
});

test('comes later by every pause', () => {
  const pauses = [
    { from: after(60), to: after(70) },
    { from: after(100), to: after(130) },
  ];
  expect(timeUpAt({ minutes: 1, startedAt: T0, pauses })).toBe(after(100));
});

test('is never where no time was planned', () => {
  expect(timeUpAt({ minutes: null, startedAt: T0, pauses: [] })).toBeNull();
});
