import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import type { Actor } from '#shared/domain/actor.ts';
import { createCaps } from '../../../server/gateway/caps.ts';

/** A connection that answers when it is asked whether it is there, or does not. */
const conn = ({ readyState = 'open', isThere = true } = {}) => {
  const connection = Object.assign(new EventEmitter(), {
    readyState,
    transport: { name: 'polling' },
    sendPacket: () => isThere && setImmediate(() => connection.emit('heartbeat')),
    close: () => connection.emit('close'),
  });
  return connection;
};

const setUp = () => {
  const caps = createCaps();
  /** Somebody who connects, over a connection of her own if none is given. */
  const take = async (by: Actor, code = 'K7QF4M', over = conn()) => {
    const socket = Object.assign(new EventEmitter(), { conn: over });
    const no = await caps.take(code, by, socket as unknown as Parameters<typeof caps.take>[2]);
    return { no, leave: () => socket.emit('disconnect'), end: () => over.emit('close'), over };
  };
  const times = async (count: number, by: Actor, code?: string, over?: () => ReturnType<typeof conn>) => {
    const all = [];
    for (let i = 0; i < count; i++) all.push(await take(by, code, over?.()));
    return all;
  };
  return { take, times };
};
const phone = (seat: number) => ({ role: 'participant', seat }) as const;

describe('a seat', () => {
  test('is open in four tabs, and the fifth is told; none of the four is sent away', async () => {
    const { take, times } = setUp();
    const tabs = await times(4, phone(1));
    expect(tabs.map(({ no }) => no)).toEqual([null, null, null, null]);
    expect((await take(phone(1))).no).toBe('too-many-tabs');
    expect((await take(phone(2))).no).toBe(null);
    expect((await take(phone(1), 'OTHERS')).no).toBe(null);
    tabs[0]?.leave();
    expect((await take(phone(1))).no).toBe(null);
    expect((await take(phone(1))).no).toBe('too-many-tabs');
  });
  test('is not kept from a phone by what is left of its own dead connections', async () => {
    const { take, times } = setUp();
    const dead = await times(3, phone(1), 'K7QF4M', () => conn({ isThere: false }));
    const alive = await take(phone(1));
    const both = await Promise.all([take(phone(1)), take(phone(1))]);
    expect(both.map(({ no }) => no)).toEqual([null, null]);
    expect(dead.map(({ over }) => over.listenerCount('close'))).toEqual([0, 0, 0]);
    expect(alive.over.listenerCount('close')).toBe(1);
    expect((await take(phone(1))).no).toBe(null);
    expect((await take(phone(1))).no).toBe('too-many-tabs');
  });
  test('has a tab less when its connection is gone, however it went, and only once', async () => {
    for (const goes of [['leave'], ['end'], ['leave', 'end', 'leave']] as const) {
      const { take, times } = setUp();
      const tabs = await times(4, phone(1));
      for (const how of goes) tabs[0]?.[how]();
      expect((await take(phone(1))).no).toBe(null);
      expect((await take(phone(1))).no).toBe('too-many-tabs');
    }
  });
  test('is not taken by somebody who left while she was being greeted', async () => {
    const { take, times } = setUp();
    const left = await times(10, phone(1), 'K7QF4M', () => conn({ readyState: 'closed' }));
    expect(new Set(left.map(({ no }) => no))).toEqual(new Set(['unavailable']));
    expect((await take(phone(1))).no).toBe(null);
  });
  test('is not taken over and over by one connection, which gets no heavier either', async () => {
    const { take } = setUp();
    const one = conn();
    for (let i = 0; i < 20; i++) {
      const again = await take(phone(1), 'K7QF4M', one);
      expect(again.no).toBe(null);
      again.leave();
    }
    expect(one.listenerCount('close')).toBe(0);
    expect((await take(phone(1))).no).toBe(null);
  });
});

test('a session has so many phones at most; who leads it, and the next session, come in all the same', async () => {
  const { take } = setUp();
  for (let seat = 1; seat <= 2_500; seat++) expect((await take(phone(seat % 1_000))).no).toBe(null);
  expect((await take(phone(999))).no).toBe('server-full');
  expect((await take({ role: 'facilitator' })).no).toBe(null);
  expect((await take({ role: 'screen' })).no).toBe(null);
  expect((await take(phone(1), 'OTHERS')).no).toBe(null);
});

test('a server has so many phones at most; who leads a session comes in all the same', async () => {
  const { take } = setUp();
  for (let i = 0; i < 10_000; i++) expect((await take(phone(i), `ROOM${i % 10}`)).no).toBe(null);
  expect((await take(phone(1), 'OTHERS')).no).toBe('server-full');
  expect((await take({ role: 'facilitator' }, 'OTHERS')).no).toBe(null);
});

test('a link that everybody has opens so many consoles and screens, and no more', async () => {
  const { take } = setUp();
  for (let i = 0; i < 40; i++) expect((await take({ role: i % 2 ? 'screen' : 'assistant' })).no).toBe(null);
  expect((await take({ role: 'screen' })).no).toBe('too-many-tabs');
  expect((await take(phone(1))).no).toBe(null);
});
