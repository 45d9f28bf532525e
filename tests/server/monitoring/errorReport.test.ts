import { expect, test } from 'vitest';
import { createErrorReport } from '../../../server/monitoring/errorReport.ts';
import type { LogEvent } from '../../../server/monitoring/log.ts';

function reporting() {
  const events: LogEvent[] = [];
  return { events, ...createErrorReport((event) => events.push(event)) };
}
const fault = new TypeError('x');

test('the first of a kind is written down at once, the others as a sum', () => {
  const { events, report, flush } = reporting();
  for (let i = 0; i < 1_000; i++) report(fault, 'rooms');
  report(fault, 'http');
  expect(events.map((event) => 'times' in event && event.times)).toEqual([1, 1]);
  flush();
  expect(events).toHaveLength(3);
  expect(events[2]).toMatchObject({
    event: 'unexpected-error',
    place: 'rooms',
    times: 999,
    error: { name: 'TypeError' },
  });
});

test('after the sum it is new again', () => {
  const { events, report, flush } = reporting();
  report(fault, 'rooms');
  flush();
  expect(events).toHaveLength(1);
  report(fault, 'rooms');
  expect(events).toHaveLength(2);
});

test('a flood of kinds fills neither memory nor the log', () => {
  const { events, report } = reporting();
  for (let i = 0; i < 5_000; i++) report(Object.assign(new Error('x'), { code: `E${100 + i}` }), 'gateway');
  expect(events.length).toBeLessThanOrEqual(100);
});
