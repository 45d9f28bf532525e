import type { Manager } from 'socket.io-client';
import { expect, test } from 'vitest';
import { createDetour, directly } from '../../../client/src/net/detour.ts';

/** What a manager is told. */
function manager() {
  const opts: { transports?: unknown } = { transports: directly.transports };
  const timeouts: number[] = [];
  return {
    opts,
    timeouts,
    detour: createDetour({ opts, timeout: (value: number) => timeouts.push(value) } as unknown as Manager),
  };
}

test('T9: after an attempt that hung the next begins with the other transport, and waits longer, up to twenty seconds', () => {
  const { opts, timeouts, detour } = manager();
  const firsts = Array.from({ length: 4 }, () => {
    detour.hung();
    return (opts.transports as string[])[0];
  });
  expect(firsts).toEqual(['polling', 'websocket', 'polling', 'websocket']);
  expect(timeouts).toEqual([12_000, 20_000, 20_000, 20_000]);
});

test('the way that came through is kept, and patience is short again', () => {
  const { opts, timeouts, detour } = manager();
  detour.hung();
  detour.through();
  expect(opts.transports).toEqual(['polling', 'websocket']);
  expect(timeouts.at(-1)).toBe(directly.timeout);
});
