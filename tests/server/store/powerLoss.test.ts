// T5: the power goes at any instant. A process that appends is stopped dead, its files are copied as they are, the log
// is cut off at any byte, and the data is opened as at a start.
import { spawn } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDataFile, whatIsWrong } from '../../../server/store/dataFile.ts';
import { type Database, openReadOnly, query } from '../../../server/store/database.ts';
import { chanceFor } from '../../faults/seed.ts';

// In memory where there is one: what is tested is what is left, not how the disk was told.
const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'power-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const chance = chanceFor('powerLoss');
const child = new URL('journalChild.mjs', import.meta.url).pathname;
const ENDS = ['', '-wal', '-count'];

/** An instant: copies of the files, and how many entries of each room had been answered by then. */
type Instant = { readonly path: string; readonly answered: ReadonlyMap<string, number> };

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const lines = (path: string) => readFileSync(path, 'utf8').trim().split('\n').filter(Boolean);

/** Lets a process append for ever, and looks at what it left at the moments when so many appends were answered. */
async function instantsAt(moments: readonly number[]): Promise<readonly Instant[]> {
  const live = join(folder, 'live.sqlite');
  const said = join(folder, 'said');
  const output = openSync(said, 'w');
  const writer = spawn(process.execPath, [child, live, 'forEver'], { stdio: ['ignore', output, 'inherit'] });
  const instants: Instant[] = [];
  for (const [index, moment] of moments.entries()) {
    while (lines(said).length < moment) await pause(1);
    await pause(chance.below(7));
    writer.kill('SIGSTOP');
    while (!/^\d+ \(.*\) T/.test(readFileSync(`/proc/${writer.pid}/stat`, 'utf8'))) await pause(1);
    const path = join(folder, `instant-${index}`);
    for (const end of ENDS) copyFileSync(`${live}${end}`, `${path}${end}`);
    instants.push({ path, answered: new Map(lines(said).map((line) => [line.charAt(0), Number(line.slice(2))])) });
    writer.kill('SIGCONT');
  }
  writer.kill('SIGKILL');
  closeSync(output);
  return instants;
}

/** A fresh copy of an instant. */
function copyOf({ path }: Instant, ends: readonly string[]): string {
  const copy = join(folder, 'copy', 'bingo.sqlite');
  rmSync(join(folder, 'copy'), { recursive: true, force: true });
  mkdirSync(join(folder, 'copy'));
  for (const end of ends) copyFileSync(`${path}${end}`, `${copy}${end}`);
  return copy;
}

/** How many entries of each room a file has. Fails unless each room is a prefix of what was asked for it. */
function entriesIn(path: string, open: (path: string) => Database): ReadonlyMap<string, number> {
  const db = open(path);
  const counts = new Map<string, number>();
  for (const [code, version, event] of query(
    db,
    'SELECT give(code, version, event) FROM entry ORDER BY code, version',
  )) {
    const before = counts.get(String(code)) ?? 0;
    if (version !== before + 1 || !String(event).includes(`"${String(code)}-${before}.`))
      throw new Error(`after entry ${before} of ${code}: ${version} ${event}`);
    counts.set(String(code), version);
  }
  db.close();
  return counts;
}

const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);

let early: Instant;
let later: readonly Instant[];
beforeAll(async () => {
  // The first while the log has not yet begun anew: its end is the end of what was written last.
  [early, ...later] = (await instantsAt([60, 500, 1500, 2500, 4000])) as [Instant, ...Instant[]];
});

test('T5: all that was answered is there when the power went', () => {
  for (const instant of [early, ...later]) {
    const counts = entriesIn(copyOf(instant, ENDS), openDataFile);
    expect(counts.size).toBe(5);
    for (const [room, answered] of instant.answered) expect(counts.get(room)).toBeGreaterThanOrEqual(answered);
  }
});

test('T5: whatever byte of the last 4 kB the log ends at, each room is a prefix of what was asked', () => {
  // The note of what was answered is left out: with it, what is missing would be refused (see the next test). Looking
  // changes nothing, so that one copy does.
  const copy = copyOf(early, ['', '-wal']);
  const size = statSync(`${copy}-wal`).size;
  for (let cut = size; cut >= size - 4096; cut--) {
    truncateSync(`${copy}-wal`, cut);
    rmSync(`${copy}-shm`, { force: true });
    expect(whatIsWrong(copy), `cut at ${cut}`).toBeNull();
    entriesIn(copy, openReadOnly);
  }
}, 120_000);

test('T5: the same when it is opened for use, with the log cut off or spoilt anywhere', () => {
  const size = statSync(`${early.path}-wal`).size;
  const totals = new Set<number>();
  for (let i = 0; i < 200; i++) {
    const copy = copyOf(early, ['', '-wal']);
    const at = chance.below(size);
    if (i % 2) truncateSync(`${copy}-wal`, at);
    else spoil(`${copy}-wal`, at);
    totals.add(total(entriesIn(copy, openDataFile)));
  }
  expect(totals.size).toBeGreaterThan(10);
});

function spoil(path: string, at: number): void {
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.from([chance.below(256), chance.below(256)]), 0, 2, at);
  closeSync(file);
}

test('T5: cut anywhere, it has all that was answered, or it is refused', () => {
  let refused = 0;
  for (let i = 0; i < 200; i++) {
    const instant = chance.pick([early, ...later] as [Instant, ...Instant[]]);
    const copy = copyOf(instant, ENDS);
    const cut = chance.below(statSync(`${copy}-wal`).size);
    truncateSync(`${copy}-wal`, cut);
    const wrong = whatIsWrong(copy);
    if (wrong) {
      expect(wrong).toMatch(/lacks what was stored last|do not belong together/);
      refused++;
      continue;
    }
    const counts = entriesIn(copy, openDataFile);
    for (const [room, answered] of instant.answered)
      expect(counts.get(room), `cut at ${cut}`).toBeGreaterThanOrEqual(answered);
  }
  process.stdout.write(`the log cut at 200 places: ${refused} times refused\n`);
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThan(200);
});
