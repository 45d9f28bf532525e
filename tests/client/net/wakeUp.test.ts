// P3: what a page does when it is looked at again.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { momentNow } from '../../../client/src/net/tapClock.ts';
import { createWakeUp, type Pulse } from '../../../client/src/net/wakeUp.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A line whose server answers a check, or does not; with what was done about it, and when. */
function line(over: { readonly connected?: boolean; readonly answers?: boolean; readonly comesBack?: boolean } = {}) {
  const { answers = true, comesBack = true } = over;
  const start = Date.now();
  const done: string[] = [];
  let connected = over.connected ?? true;
  let heard = momentNow();
  let tryingSince: number | null = null;
  const pulse: Pulse = {
    isConnected: () => connected,
    heard: () => heard,
    tryingFor: () => (tryingSince === null ? Infinity : Date.now() - tryingSince),
    check: (patience) => {
      done.push(`check ${Date.now() - start}`);
      return new Promise<void>((resolve) => {
        const answer = () => {
          if (answers) heard = momentNow();
          resolve();
        };
        setTimeout(answer, answers ? 20 : patience);
      });
    },
    reconnect: () => {
      done.push(`reconnect ${Date.now() - start}`);
      connected = comesBack;
      tryingSince = comesBack ? null : Date.now();
      if (comesBack) heard = momentNow();
    },
  };
  return {
    done,
    wake: createWakeUp(pulse),
    trySince: (moment: number) => {
      tryingSince = moment;
    },
    hear: () => {
      heard = momentNow();
    },
  };
}

/** The first words of what was done, without the moments. */
const kinds = (done: readonly string[]) => done.map((what) => what.split(' ')[0]);

describe('P3: a page that is looked at again', () => {
  test('asks nothing of a server that was heard less than three seconds ago', async () => {
    const { wake, done } = line();
    await vi.advanceTimersByTimeAsync(2_900);
    await wake();
    expect(done).toEqual([]);
  });

  test('asks a silent server once, however many events there are, and stays when it answers', async () => {
    const { wake, done } = line();
    await vi.advanceTimersByTimeAsync(4_000);
    void wake();
    void wake();
    await vi.advanceTimersByTimeAsync(10);
    void wake();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(done).toEqual(['check 4000']);
  });

  test('lets go of a connection that does not answer within two seconds, and makes another at once', async () => {
    const { wake, done } = line({ answers: false });
    await vi.advanceTimersByTimeAsync(10_000);
    void wake();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(done).toEqual(['check 10000', 'reconnect 11750']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(done).toHaveLength(2);
  });

  test('does not wait when it knows that it has no connection', () => {
    const { wake, done } = line({ connected: false });
    void wake();
    expect(done).toEqual(['reconnect 0']);
  });

  test('leaves a connection alone that is just being made, and makes another when that one hangs', async () => {
    const { wake, done, trySince } = line({ connected: false, comesBack: false });
    trySince(Date.now());
    void wake();
    await vi.advanceTimersByTimeAsync(1_700);
    expect(done).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(kinds(done)).toEqual(['reconnect']);
  });

  test('tries twice, for a network that was not there yet, and then as after any loss', async () => {
    const { wake, done } = line({ connected: false, comesBack: false });
    void wake();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(done).toEqual(['reconnect 0', 'reconnect 1750']);
  });

  test('is ready for the next time', async () => {
    const { wake, done } = line();
    for (let times = 1; times <= 3; times++) {
      await vi.advanceTimersByTimeAsync(5_000);
      void wake();
      await vi.advanceTimersByTimeAsync(100);
      expect(done).toHaveLength(times);
    }
  });

  test('takes a clock that was set, or that stood still, for silence', async () => {
    const { wake, done } = line();
    vi.setSystemTime(Date.now() + 600_000);
    void wake();
    await vi.advanceTimersByTimeAsync(100);
    vi.setSystemTime(Date.now() - 3_600_000);
    void wake();
    await vi.advanceTimersByTimeAsync(100);
    expect(kinds(done)).toEqual(['check', 'check']);
  });

  test('does not drop a connection on which something was heard while it asked', async () => {
    const { wake, done, hear } = line({ answers: false });
    await vi.advanceTimersByTimeAsync(10_000);
    void wake();
    await vi.advanceTimersByTimeAsync(1_000);
    hear();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(kinds(done)).toEqual(['check']);
  });
});
