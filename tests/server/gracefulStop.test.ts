// Part 3: a stop that is asked for ends well, and always ends.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ECHO, gracefulStop, STOP_WITHIN } from '../../server/gracefulStop.ts';
import type { LogEvent } from '../../server/monitoring/log.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function stopping() {
  const exits: number[] = [];
  const events: LogEvent[] = [];
  const errors: unknown[] = [];
  const outcome = { resolve: () => {}, reject: (_error: Error) => {} };
  const stop = new Promise<void>((resolve, reject) => Object.assign(outcome, { resolve, reject }));
  let stops = 0;
  const onSignal = gracefulStop({
    stop: () => {
      stops++;
      return stop;
    },
    exit: (code) => exits.push(code),
    log: (event) => events.push(event),
    onError: (error) => errors.push(error),
    steady: () => Date.now(),
  });
  return { onSignal, outcome, exits, events, errors, stops: () => stops };
}

test('stops once, and exits with 0 when all is done', async () => {
  const { onSignal, outcome, exits, events, stops } = stopping();
  onSignal('SIGTERM');
  expect(exits).toEqual([]);
  await vi.advanceTimersByTimeAsync(40);
  outcome.resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect([stops(), exits]).toEqual([1, [0]]);
  expect(events).toEqual([
    { event: 'stopping', why: 'SIGTERM' },
    { event: 'stopped', clean: true, milliseconds: 40 },
  ]);
  await vi.advanceTimersByTimeAsync(STOP_WITHIN);
  expect(exits).toEqual([0]);
});

test('a stop that hangs is given up, with exit 1', async () => {
  const { onSignal, exits } = stopping();
  onSignal('SIGINT');
  await vi.advanceTimersByTimeAsync(STOP_WITHIN - 1);
  expect(exits).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(exits).toEqual([1]);
});

test('whoever asks a second time need not wait; an echo of the first is not a second time', async () => {
  const { onSignal, exits, stops } = stopping();
  onSignal('SIGINT');
  onSignal('SIGINT');
  await vi.advanceTimersByTimeAsync(ECHO);
  onSignal('SIGTERM');
  expect(exits).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  onSignal('SIGTERM');
  expect([stops(), exits]).toEqual([1, [1]]);
});

test('a stop that fails says so, with exit 1', async () => {
  const { onSignal, outcome, exits, errors } = stopping();
  onSignal('SIGTERM');
  outcome.reject(new Error('the journal would not close'));
  await vi.advanceTimersByTimeAsync(0);
  expect(exits).toEqual([1]);
  expect(errors).toHaveLength(1);
});
