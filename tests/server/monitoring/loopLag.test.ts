import { expect, test } from 'vitest';
import { measureLoopLag } from '../../../server/monitoring/loopLag.ts';

const BLOCK = 300;

/** Waits for a condition, with a generous deadline. */
async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 50) {
    if (waited > 20_000) throw new Error('never came to be');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('P9: an event loop that was blocked is seen to be late, and then to be on time again', async () => {
  const lag = measureLoopLag();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const start = performance.now();
  while (performance.now() - start < BLOCK);
  await until(() => lag.lately() > BLOCK / 2);
  await until(() => lag.lately() < BLOCK / 2);
  expect(lag.worst()).toBeGreaterThan(BLOCK / 2);
  expect(lag.worst()).toBeLessThan(BLOCK / 2);
});
