// P11: whoever asked that something be destroyed is told when it is, also when it went along with somebody else's. T20:
// who destroys one thing after another does not keep the others from writing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createScrubbing, type Scrubbing } from '../../../server/store/scrubbing.ts';
import { openSqliteFile, type SqliteFile } from '../../../server/store/sqliteFile.ts';

let folder: string;
let file: SqliteFile;
let scrubbing: Scrubbing;
let now: number;
/** How long a scrub takes on this disk, in milliseconds. */
let takes: number;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  folder = mkdtempSync(join(tmpdir(), 'scrubbing-'));
  const path = join(folder, 'bingo.sqlite');
  file = openSqliteFile(path);
  [now, takes] = [0, 0];
  const onSlowDisk: SqliteFile = {
    ...file,
    commit: (work) => {
      now += takes;
      return file.commit(work);
    },
  };
  scrubbing = createScrubbing(
    onSlowDisk,
    path,
    (why) => expect.unreachable(why),
    () => now,
  );
});

afterEach(() => {
  scrubbing.stop();
  file.close();
  rmSync(folder, { recursive: true, force: true });
  vi.useRealTimers();
});

function destroy(code: string) {
  file.appendAll([{ code, expected: 0, rows: [{ request: null, event: '{}' }], keepUntil: 9_000 }]);
  expect(file.wipe(code, 'room-closed', 1_000), 'residue').toBe(true);
  let isDone = false;
  const done = new Promise((resolve) => scrubbing.start(resolve)).then((error) => {
    isDone = true;
    return error;
  });
  return { done, isDone: () => isDone };
}

async function pass(milliseconds: number): Promise<void> {
  now += milliseconds;
  vi.advanceTimersByTime(milliseconds);
  for (let turn = 0; turn < 10; turn++) await nextTurn();
}

test('P11: who asks while a scrub is about to begin is told when it is done', async () => {
  // In one breath: the second is destroyed by the scrub that the first asked for.
  const [first, second] = [destroy('CCCCCC'), destroy('DDDDDD')];
  expect(await Promise.all([first.done, second.done])).toEqual([null, null]);
}, 5_000);

/** Destroys one after another, as long as it is done at once; how many, and the one that has to wait. */
async function destroyAll() {
  for (let number = 0; ; number++) {
    const next = destroy(`${now} ${number}`);
    await pass(0);
    if (!next.isDone()) return { atOnce: number, next };
  }
}

test.each([
  { busy: 26, atOnce: 20, rest: 1_480 },
  { busy: 125, atOnce: 5, rest: 4_875 },
])('T20: who wipes all the time has half a second at once, and a hundredth of all time: $busy ms', async (wiping) => {
  takes = wiping.busy;
  const { atOnce, next } = await destroyAll();
  const another = destroy('CCCCCC');
  expect(atOnce).toBe(wiping.atOnce);
  await pass(wiping.rest - 1);
  expect([next.isDone(), another.isDone()]).toEqual([false, false]);
  await pass(1);
  expect([next.isDone(), another.isDone()]).toEqual([true, true]);
});

test('T20: after a quiet time all is done at once again, and not more than before', async () => {
  takes = 125;
  await destroyAll();
  await pass(5_000);
  await pass(1_000_000);
  expect((await destroyAll()).atOnce).toBe(5);
});

test('nothing is scrubbed any more once it has stopped', async () => {
  takes = 125;
  const { next } = await destroyAll();
  const another = destroy('CCCCCC');
  scrubbing.stop();
  await pass(10_000);
  expect([next.isDone(), another.isDone()]).toEqual([false, false]);
});
