import { expect, test } from 'vitest';
import { createIdleRequests } from '../../../server/rooms/idleRequests.ts';

test('it remembers how a request was answered, and forgets the oldest first', () => {
  const idle = createIdleRequests(2);
  idle.add('1/a', null);
  idle.add('1/b', 'paused');
  expect(['1/a', '1/b', '1/c'].map(idle.answerTo)).toEqual([null, 'paused', undefined]);
  idle.add('1/c', null);
  expect(['1/a', '1/b', '1/c'].map(idle.answerTo)).toEqual([undefined, 'paused', null]);
  idle.clear();
  expect(idle.answerTo('1/c')).toBeUndefined();
});
