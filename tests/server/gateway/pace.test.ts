import { expect, test } from 'vitest';
import { BUSY_FROM, OVERLOADED_FROM, paceFor } from '../../../server/gateway/pace.ts';

test('P9: the later the event loop, the less often desks are told, and of who is connected least of all', () => {
  const paces = [0, BUSY_FROM - 1, BUSY_FROM, OVERLOADED_FROM - 1, OVERLOADED_FROM, 60_000].map(paceFor);
  expect(paces.map(({ desk }) => desk)).toEqual([250, 250, 1_000, 1_000, 2_000, 2_000]);
  expect(paces.map(({ presence }) => presence)).toEqual([250, 250, 3_000, 3_000, 8_000, 8_000]);
});
