// P10: a journal whose worker dies never answers as if all were well, and is there again by itself.
import { mkdtempSync, rmSync, truncateSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Journal } from '../../../server/store/journal.ts';
import { openSqliteJournal } from '../../../server/store/sqliteJournal.ts';

const LATER = 9_000_000_000_000;
const entry = (key: string) => ({ event: { kind: 'room', type: 'SeatTaken', key }, request: `1/${key}` }) as const;
let folder: string;
let path: string;
let journal: Journal;
let troubles: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dying-'));
  path = join(folder, 'bingo.sqlite');
  troubles = [];
  const worker = new URL('dyingWorker.mjs', import.meta.url);
  journal = await openSqliteJournal(path, worker, ({ message }) => troubles.push(message));
});
afterEach(async () => {
  await journal.close().catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
});

test.each(['EXIT', 'THROW'])(
  'P10: when the worker dies (%s), what waits is refused, and the next question starts another',
  async (how) => {
    await journal.append('CCCCCC', 0, [entry('a')], LATER);
    const deadly = journal.read(how);
    const waiting = Array.from({ length: 20 }, (_, i) => journal.append('CCCCCC', i + 1, [entry(`b${i}`)], LATER));
    const outcomes = await Promise.allSettled([deadly, ...waiting]);
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
    expect(journal.waiting()).toBe(0);
    expect(troubles).toHaveLength(1);

    // What is there by now is what was answered, and it goes on from there.
    const { entries, length } = await journal.read('CCCCCC');
    expect(entries).toEqual([entry('a')]);
    expect(await journal.append('CCCCCC', length, [entry('c')], LATER)).toBe('appended');
    await journal.close();
  },
);

test('P10: when the file is damaged meanwhile, everything is refused until it is whole again', async () => {
  await journal.append('CCCCCC', 0, [entry('a')], LATER);
  await expect(journal.read('EXIT')).rejects.toThrow();
  const whole = readFileSync(path);
  truncateSync(path, 4096);
  for (let i = 0; i < 3; i++)
    await expect(journal.append('CCCCCC', 1, [entry('b')], LATER)).rejects.toThrow(/The data file .* npm run restore/);
  writeFileSync(path, whole);
  const outcome = async () => journal.append('CCCCCC', 1, [entry('b')], LATER).catch(() => 'refused');
  // It takes a breath before it looks again.
  let last = 'refused';
  while (last === 'refused') {
    await new Promise((resolve) => setTimeout(resolve, 100));
    last = await outcome();
  }
  expect(last).toBe('appended');
  expect((await journal.read('CCCCCC')).entries).toEqual([entry('a'), entry('b')]);
});
