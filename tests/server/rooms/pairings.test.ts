// A code of six digits is short: it lives for minutes, is good for one session, and dies with its screen.
import { describe, expect, test } from 'vitest';
import { PAIRING_LIFE } from '#shared/protocol/pairing.ts';
import { createPairings } from '../../../server/rooms/pairings.ts';

const session = { code: 'K7QF4M', screenSecret: 's'.repeat(43) };
const opened = { state: 'opened', ...session };

const setUp = (codes?: readonly string[]) => {
  let at = 0;
  let thrown = 0;
  const pairings = createPairings({
    dice: {
      pairingCode: () => codes?.[thrown++] ?? String(thrown++).padStart(6, '0'),
      secret: () => `ticket-${thrown++}`.padEnd(22, 'x'),
    },
    steady: () => at,
  });
  const begin = () => {
    const screen = pairings.begin();
    if (!screen) throw new Error('full');
    return screen;
  };
  /** Lets time go by while a screen asks every second. */
  const ask = (ticket: string, seconds: number) => {
    for (let second = 0; second < seconds; second++) {
      at += 1_000;
      pairings.look(ticket);
    }
  };
  return { pairings, begin, ask, pass: (milliseconds: number) => (at += milliseconds) };
};

describe('a waiting screen', () => {
  test('is sent to the session of whoever types its code, and to no other', () => {
    const { pairings, begin } = setUp();
    const [one, two] = [begin(), begin()];
    expect(pairings.look(one.ticket)).toEqual({ state: 'waiting' });
    expect(pairings.open(one.pairingCode, session)).toBe(true);
    expect(pairings.look(one.ticket)).toEqual(opened);
    expect(pairings.look(two.ticket)).toEqual({ state: 'waiting' });
  });
  test('is sent once: the second who types its code finds none', () => {
    const { pairings, begin } = setUp();
    const { pairingCode, ticket } = begin();
    pairings.open(pairingCode, session);
    expect(pairings.waits(pairingCode)).toBe(false);
    expect(pairings.open(pairingCode, { ...session, code: 'OTHERS' })).toBe(false);
    expect(pairings.look(ticket)).toEqual(opened);
  });
  test('is told again for half a minute, since an answer may get lost, and then no more', () => {
    const { pairings, begin, ask } = setUp();
    const { pairingCode, ticket } = begin();
    pairings.open(pairingCode, session);
    ask(ticket, 29);
    expect(pairings.look(ticket)).toEqual(opened);
    ask(ticket, 1);
    expect(pairings.look(ticket)).toEqual({ state: 'over' });
  });
  test('has a code for five minutes, however often it asks', () => {
    const { pairings, begin, ask } = setUp();
    const { pairingCode, ticket } = begin();
    ask(ticket, PAIRING_LIFE / 1_000 - 1);
    expect(pairings.waits(pairingCode)).toBe(true);
    ask(ticket, 1);
    expect(pairings.look(ticket)).toEqual({ state: 'over' });
    expect(pairings.open(pairingCode, session)).toBe(false);
  });
  test('that is gone takes its code along', () => {
    const { pairings, begin, pass } = setUp();
    const { pairingCode } = begin();
    pass(15_001);
    expect(pairings.waits(pairingCode)).toBe(false);
    expect(pairings.open(pairingCode, session)).toBe(false);
  });
  test('of a server that was started anew is told that its code is over', () => {
    expect(setUp().pairings.look(setUp().begin().ticket)).toEqual({ state: 'over' });
  });
});

test('no two screens wait under the same code', () => {
  const { begin } = setUp(['111111', '-', '111111', '222222']);
  // The dice throw a code, and then a ticket.
  const first = begin();
  expect(first.pairingCode).not.toBe(begin().pairingCode);
});

test('only so many wait at one moment, and those who are gone make room', () => {
  const { pairings, begin, pass } = setUp();
  for (let i = 0; i < 2_000; i++) begin();
  expect(pairings.begin()).toBeNull();
  pass(15_001);
  expect(pairings.begin()).not.toBeNull();
});
