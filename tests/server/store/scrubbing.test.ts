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

test.each([
  { busy: 40, rest: 760 },
  { busy: 1_000, rest: 5_000 },
])('T20: after a scrub of $busy ms the next one waits for $rest ms', async ({ busy, rest }) => {
  takes = busy;
  expect(await destroy('CCCCCC').done).toBe(null);
  const [second, third] = [destroy('DDDDDD'), destroy('EEEEEE')];
  await pass(rest - 1);
  expect([second.isDone(), third.isDone()]).toEqual([false, false]);
  await pass(1);
  expect([second.isDone(), third.isDone()]).toEqual([true, true]);
  const fourth = destroy('FFFFFF');
  await pass(rest);
  expect(fourth.isDone()).toBe(true);
});

test('nothing is scrubbed any more once it has stopped', async () => {
  takes = 40;
  await destroy('CCCCCC').done;
  const left = [destroy('DDDDDD'), destroy('EEEEEE')];
  scrubbing.stop();
  await pass(10_000);
  expect(left.map(({ isDone }) => isDone())).toEqual([false, false]);
});
