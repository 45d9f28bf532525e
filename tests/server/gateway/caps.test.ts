import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import type { Actor } from '#shared/domain/actor.ts';
import { createCaps } from '../../../server/gateway/caps.ts';

const setUp = () => {
  const caps = createCaps();
  const conn = (readyState = 'open') => Object.assign(new EventEmitter(), { readyState });
  /** Somebody who connects, over a connection of her own if none is given. */
  const take = (by: Actor, code = 'K7QF4M', over = conn()) => {
    const socket = Object.assign(new EventEmitter(), { conn: over });
    const no = caps.take(code, by, socket as unknown as Parameters<typeof caps.take>[2]);
    return { no, leave: () => socket.emit('disconnect'), end: () => over.emit('close') };
  };
  return { take, conn };
};
const phone = (seat: number) => ({ role: 'participant', seat }) as const;

describe('a seat', () => {
  test('is open in four tabs, and the fifth is told; none of the four is sent away', () => {
    const { take } = setUp();
    const tabs = [1, 2, 3, 4].map(() => take(phone(1)));
    expect(tabs.map(({ no }) => no)).toEqual([null, null, null, null]);
    expect(take(phone(1)).no).toBe('too-many-tabs');
    expect(take(phone(2)).no).toBe(null);
    expect(take(phone(1), 'OTHERS').no).toBe(null);
    tabs[0]?.leave();
    expect(take(phone(1)).no).toBe(null);
    expect(take(phone(1)).no).toBe('too-many-tabs');
  });
  test('has a tab less when its connection is gone, however it went, and only once', () => {
    const { take } = setUp();
    for (const goes of [['leave'], ['end'], ['leave', 'end', 'leave']] as const) {
      const tabs = [1, 2, 3, 4].map(() => take(phone(1)));
      for (const how of goes) tabs[0]?.[how]();
      expect(take(phone(1)).no).toBe(null);
      expect(take(phone(1)).no).toBe('too-many-tabs');
      for (const tab of tabs.slice(1)) tab.end();
      // The one that came after it.
      take(phone(1)).end();
    }
  });
  test('is not taken by somebody who left while she was being greeted', () => {
    const { take, conn } = setUp();
    for (let i = 0; i < 10; i++) expect(take(phone(1), 'K7QF4M', conn('closed')).no).toBe('unavailable');
    expect(take(phone(1)).no).toBe(null);
  });
  test('is not taken over and over by one connection', () => {
    const { take, conn } = setUp();
    const one = conn();
    for (let i = 0; i < 10; i++) {
      const again = take(phone(1), 'K7QF4M', one);
      expect(again.no).toBe(null);
      again.leave();
    }
    expect(take(phone(1)).no).toBe(null);
  });
});

test('a session has so many phones at most; who leads it, and the next session, come in all the same', () => {
  const { take } = setUp();
  for (let seat = 1; seat <= 2_500; seat++) expect(take(phone(seat % 1_000)).no).toBe(null);
  expect(take(phone(999)).no).toBe('server-full');
  expect(take({ role: 'facilitator' }).no).toBe(null);
  expect(take({ role: 'screen' }).no).toBe(null);
  expect(take(phone(1), 'OTHERS').no).toBe(null);
});

test('a server has so many phones at most; who leads a session comes in all the same', () => {
  const { take } = setUp();
  for (let i = 0; i < 10_000; i++) expect(take(phone(i), `ROOM${i % 10}`).no).toBe(null);
  expect(take(phone(1), 'OTHERS').no).toBe('server-full');
  expect(take({ role: 'facilitator' }, 'OTHERS').no).toBe(null);
});

test('a link that everybody has opens so many consoles and screens, and no more', () => {
  const { take } = setUp();
  for (let i = 0; i < 40; i++) expect(take({ role: i % 2 ? 'screen' : 'assistant' }).no).toBe(null);
  expect(take({ role: 'screen' }).no).toBe('too-many-tabs');
  expect(take(phone(1)).no).toBe(null);
});
