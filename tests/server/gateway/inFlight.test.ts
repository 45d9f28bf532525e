import { expect, test } from 'vitest';
import { createInFlight } from '../../../server/gateway/inFlight.ts';

/** A promise to be kept, or broken, by hand. */
function promised<T>() {
  const by = { resolve: (_value: T) => {}, reject: (_error: Error) => {} };
  const promise = new Promise<T>((resolve, reject) => Object.assign(by, { resolve, reject }));
  return { promise, keep: (value: T) => by.resolve(value), break: (error: Error) => by.reject(error) };
}

test('settles when all is answered, what came meanwhile and what failed included', async () => {
  const inFlight = createInFlight();
  await inFlight.settled();
  const [first, second, third] = [promised<number>(), promised<number>(), promised<number>()];
  const tracked = [inFlight.track(first.promise), inFlight.track(second.promise)];
  let settled = false;
  const all = inFlight.settled().then(() => (settled = true));
  first.keep(1);
  expect(await tracked[0]).toBe(1);
  const late = inFlight.track(third.promise);
  second.break(new Error('no'));
  await expect(tracked[1]).rejects.toThrow('no');
  await new Promise(setImmediate);
  expect(settled).toBe(false);
  third.keep(3);
  await all;
  expect(await late).toBe(3);
});
