import { expect, test } from 'vitest';
import { accept, refuse, unchanged } from '#shared/domain/decision.ts';

test('yes has what happened, no has a reason, and asked twice is a yes in which nothing happened', () => {
  expect(accept('first', 'second')).toStrictEqual({ ok: true, events: ['first', 'second'] });
  expect(refuse('paused')).toStrictEqual({ ok: false, reason: 'paused' });
  expect(unchanged).toStrictEqual({ ok: true, events: [] });
});
