// What was tapped stays on the phone until the server says that it is stored.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer } from '#shared/protocol/down.ts';
import type { Request } from '#shared/protocol/up.ts';
import { openOutbox, type Tap } from '../../../client/src/net/outbox.ts';
import { remember } from '../../../client/src/store/storage.ts';
import { type FakeStorage, fakeLocalStorage } from '../../support/fakeStorage.ts';

let storage: FakeStorage;
beforeEach(() => {
  storage = fakeLocalStorage();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

const mark = (square: number): Tap => ({ type: 'Mark', activity: 1, square });
const yes: Answer = { ok: true, version: 7, own: { activity: 1, marks: [], called: [] } };
const no = (reason: Extract<Answer, { ok: false }>['reason']): Answer => ({ ok: false, reason });
const kept = () => Object.keys(storage).filter((key) => key.startsWith('bingo/K7QF4M/tap/'));

/** An outbox on a line that answers what it is told to, the last answer over and over. */
function outbox(answers: (Answer | 'unanswered')[], owner = 'mine') {
  const asked: Request[] = [];
  const told = { stalled: [] as unknown[], refused: [] as unknown[], pending: [] as string[] };
  let connected: () => void = () => undefined;
  const tap = openOutbox({
    storageKey: 'K7QF4M/tap',
    owner,
    line: {
      ask: (request) => {
        asked.push(request);
        return Promise.resolve((answers.length > 1 ? answers.shift() : answers[0]) ?? 'unanswered');
      },
      isOnline: () => true,
      onConnect: (listener) => {
        connected = listener;
      },
      close: () => undefined,
    },
    onChange: (taps) => {
      told.pending = taps.map(({ id }) => id);
    },
    onAnswer: () => undefined,
    onRefused: (reason) => told.refused.push(reason),
    onStalled: (reason) => told.stalled.push(reason),
  });
  return { tap, asked, told, connect: () => connected() };
}

describe('the outbox', () => {
  test('P10: keeps what the server could not store, says so, and sends the same again until it is stored', async () => {
    const { tap, asked, told } = outbox([no('not-stored'), no('not-stored'), yes]);
    tap(mark(3));
    await vi.advanceTimersByTimeAsync(500);
    expect(told).toMatchObject({ stalled: ['not-stored'], refused: [] });
    expect(told.pending).toHaveLength(1);
    expect(kept()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toHaveLength(3);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
    expect(told).toMatchObject({ stalled: ['not-stored', 'not-stored', null], refused: [], pending: [] });
    expect(kept()).toEqual([]);
  });

  test('P2: sends what was tapped later only after what was tapped first', async () => {
    const { tap, asked } = outbox([no('not-stored'), 'unanswered', yes]);
    tap(mark(3));
    tap(mark(4));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked.map((request) => 'square' in request && request.square)).toEqual([3, 3, 3, 4]);
  });

  test('P12: leaves to the next page what this one is told that it does not understand', async () => {
    const { tap, asked, told } = outbox([no('old-client')]);
    tap(mark(3));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(1);
    expect(told.refused).toEqual([]);
    expect(kept()).toHaveLength(1);
    const next = outbox([yes]);
    next.connect();
    await vi.advanceTimersByTimeAsync(100);
    expect(next.asked).toEqual([{ ...asked[0], ago: expect.any(Number) }]);
    expect(kept()).toEqual([]);
  });

  test('P12: sends what a page of version 1 left, which did not say whose it was', async () => {
    const tapped = { steady: 1, page: 0, wall: Date.now() - 5_000 };
    remember('K7QF4M/tap/old', { ...mark(9), id: 'old-tap-1', tapped });
    const { connect, asked } = outbox([yes]);
    connect();
    await vi.advanceTimersByTimeAsync(100);
    expect(asked).toEqual([{ id: 'old-tap-1', kind: 'round', activity: 1, type: 'Mark', square: 9, ago: 5_000 }]);
  });

  test('P12: neither sends nor loses what a page of a later version left', async () => {
    const later = { id: 'later', type: 'Whisper', activity: 1, square: 2, tapped: { steady: 0, page: 0, wall: 0 } };
    remember('K7QF4M/tap/later', later);
    remember('K7QF4M/tap/odd', 'text');
    const { connect, asked } = outbox([yes]);
    connect();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(asked).toEqual([]);
    expect(kept()).toHaveLength(2);
  });

  test('P3: does not send what another seat left on this phone', async () => {
    const hers = outbox(['unanswered'], 'hers');
    hers.tap(mark(3));
    await vi.advanceTimersByTimeAsync(10);
    const { connect, asked, told } = outbox([yes]);
    connect();
    await vi.advanceTimersByTimeAsync(5_000);
    expect([asked, told.pending]).toEqual([[], []]);
  });
});
