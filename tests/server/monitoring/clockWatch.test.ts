import { expect, test } from 'vitest';
import { watchClock } from '../../../server/monitoring/clockWatch.ts';
import type { LogEvent } from '../../../server/monitoring/log.ts';

const HOUR = 3_600_000;

test('T6: a clock that was set is written down once, and so is that it was set back', () => {
  const events: LogEvent[] = [];
  const at = { wall: 0, now: 0 };
  const look = watchClock({ wall: () => at.wall, now: () => at.now }, (event) => events.push(event));
  look();
  at.wall += 900;
  look();
  at.wall += HOUR;
  look();
  look();
  at.wall -= HOUR;
  look();
  expect(events).toEqual([
    { event: 'clock-set', milliseconds: HOUR + 900 },
    { event: 'clock-set', milliseconds: 900 },
  ]);
});
