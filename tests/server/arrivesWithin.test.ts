import { expect, test } from 'vitest';
import { arrivesWithin } from '../../server/arrivesWithin.ts';

const never = new Promise<never>(() => {});

test('a promise arrives, is broken, or is late', async () => {
  expect(await arrivesWithin(10_000, Promise.resolve(0))).toBe(true);
  expect(await arrivesWithin(10_000, Promise.reject(new Error('no')))).toBe(false);
  expect(await arrivesWithin(1, never)).toBe(false);
});
