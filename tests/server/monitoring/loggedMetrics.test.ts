import { expect, test } from 'vitest';
import type { LogEvent } from '../../../server/monitoring/log.ts';
import { loggedMetrics } from '../../../server/monitoring/loggedMetrics.ts';
import { noMetrics } from '../../../server/monitoring/metrics.ts';

function logged() {
  const events: LogEvent[] = [];
  return { events, ...loggedMetrics(noMetrics, (event) => events.push(event)) };
}

test('rooms are written down without their code', () => {
  const { events, metrics } = logged();
  for (const change of ['opened', 'closed', 'wiped', 'expired'] as const) metrics.room(change);
  expect(events).toEqual(['room-opened', 'room-closed', 'room-wiped', 'room-expired'].map((event) => ({ event })));
});

test('that nothing can be stored is written down once, and so is that it can again', () => {
  const { events, metrics } = logged();
  for (const stored of [true, false, false, false, true, true]) metrics.committed(1, stored);
  expect(events).toEqual([{ event: 'storing-failed' }, { event: 'storing-recovered' }]);
});

test('whoever floods the server with refused connections does not flood the log', () => {
  const { events, metrics, flush } = logged();
  for (let i = 0; i < 10_000; i++) metrics.refusedHandshake(i % 10 === 0 ? 'wrong-link' : 'unknown-room');
  metrics.cutOffSlowConsumer();
  expect(events).toEqual([]);
  flush();
  flush();
  expect(events).toEqual([
    { event: 'clients-refused', counts: { 'wrong-link': 1_000, 'unknown-room': 9_000 } },
    { event: 'slow-consumers-cut-off', count: 1 },
  ]);
});
