// Which rooms there are, by a clock and dice of the test's own, on a real journal.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deckNamed } from '#shared/content/deckNamed.ts';
import { dice } from '../../../server/rooms/dice.ts';
import { createRegistry, type NewRoom, type Opened, type RoomRegistry } from '../../../server/rooms/roomRegistry.ts';
import type { Journal } from '../../../server/store/journal.ts';
import { openSqliteJournal } from '../../../server/store/sqliteJournal.ts';

const HOUR = 3_600_000;
const worker = new URL('../../../dist/server/store/journalWorker.js', import.meta.url);
let folder: string;
let journal: Journal;
let registry: RoomRegistry;
let clock: number;
let thrown: string[];
let wiped: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'registry-'));
  journal = await openSqliteJournal(join(folder, 'bingo.sqlite'), worker);
  clock = 1_000 * HOUR;
  thrown = [];
  wiped = [];
  registry = registryOn(journal);
});
const registryOn = (on: Journal): RoomRegistry =>
  createRegistry({
    journal: on,
    dice: { ...dice, code: () => thrown.shift() ?? dice.code() },
    now: () => clock,
    onError: (error) => expect.unreachable(String(error)),
    onWiped: (code) => wiped.push(code),
  });
afterEach(async () => {
  await journal.close();
  rmSync(folder, { recursive: true, force: true });
});

const deck = deckNamed('first-try', 'nl');
if (!deck) throw new Error('no deck');
const aRoom: NewRoom = {
  language: 'nl',
  case: { title: 'Een casus', story: '', words: '', pronoun: 'they' },
  keepHours: 24,
  deal: { deck, size: 5, extra: { corners: false, full: false } },
};

async function open(changes: Partial<NewRoom> = {}): Promise<Opened> {
  const opened = await registry.open({ ...aRoom, ...changes });
  if (typeof opened === 'string') throw new Error(opened);
  return opened;
}
const reasonFor = async (code: string) => {
  const found = await registry.find(code);
  return typeof found === 'string' ? found : 'found';
};

test('a session is found until its time is over, then it is expired', async () => {
  const { code } = await open();
  clock += 24 * HOUR - 1;
  await registry.sweep();
  expect(await reasonFor(code)).toBe('found');
  clock += 1;
  await registry.sweep();
  expect(await reasonFor(code)).toBe('room-expired');
  expect(wiped).toEqual([code]);
  expect((await journal.read(code)).entries).toEqual([]);
});

test('using it starts its time anew', async () => {
  const { code } = await open();
  clock += 23 * HOUR;
  const runner = await registry.find(code);
  if (typeof runner === 'string') throw new Error(runner);
  await runner.execute({ kind: 'room', type: 'TakeSeat', key: 'anna', admitted: false }, null);
  clock += 23 * HOUR;
  await registry.sweep();
  expect(await reasonFor(code)).toBe('found');
});

test('one that is to be wiped on closing, and that nobody closes, goes after a day', async () => {
  const { code } = await open({ keepHours: 0 });
  clock += 23 * HOUR;
  await registry.sweep();
  expect(await reasonFor(code)).toBe('found');
  clock += HOUR;
  await registry.sweep();
  expect(await reasonFor(code)).toBe('room-expired');
});

test('a code that is, or lately was, somebody else’s is not given out', async () => {
  thrown = ['CCCCCC'];
  const first = await open();
  thrown = ['CCCCCC', 'DDDDDD'];
  const second = await open();
  expect([first.code, second.code]).toEqual(['CCCCCC', 'DDDDDD']);
  await registry.wipe('CCCCCC', 'room-closed');
  thrown = ['CCCCCC', 'FFFFFF'];
  expect((await open()).code).toBe('FFFFFF');
  expect(await reasonFor('CCCCCC')).toBe('room-closed');
});

test('a room that nobody looks at leaves memory, and is read back as it was', async () => {
  const { code } = await open();
  const before = await registry.find(code);
  clock += HOUR;
  await registry.sweep();
  const after = await registry.find(code);
  if (typeof before === 'string' || typeof after === 'string') throw new Error('not found');
  expect(after).not.toBe(before);
  expect(after.room()).toEqual(before.room());
  const stop = after.subscribe(() => undefined);
  clock += HOUR;
  await registry.sweep();
  expect(await registry.find(code)).toBe(after);
  stop();
});

test('a code that never was is unknown, and a deck too small opens nothing', async () => {
  expect(await reasonFor('HHHHHH')).toBe('unknown-room');
  const small = { ...deck, phrases: deck.phrases.slice(0, 10) };
  expect(await registry.open({ ...aRoom, deal: { ...aRoom.deal, deck: small } })).toBe('deck-too-small');
});

test('a session that could not be wiped goes on, and is wiped the next time', async () => {
  const { code } = await open();
  let isFull = true;
  const wipe: Journal['wipe'] = (...asked) =>
    isFull ? Promise.reject(new Error('disk full')) : journal.wipe(...asked);
  const onFullDisk = registryOn({ ...journal, wipe });
  const runner = await onFullDisk.find(code);
  if (typeof runner === 'string') throw new Error(runner);
  clock += 24 * HOUR;
  await expect(onFullDisk.sweep()).rejects.toThrow('disk full');
  expect(wiped).toEqual([]);
  // Whoever is connected to it plays on.
  const seated = await runner.execute({ kind: 'room', type: 'TakeSeat', key: 'anna', admitted: false }, null);
  expect(seated.ok).toBe(true);
  clock += 25 * HOUR;
  isFull = false;
  await onFullDisk.sweep();
  expect(wiped).toEqual([code]);
});

test('a session is dealt no more decks than can be read again at once, and plays on with what it has', async () => {
  const { code } = await open();
  const long = (round: number): NewRoom['deal'] => ({
    ...aRoom.deal,
    deck: { ...deck, name: `${round}`.padEnd(1_000_000, '.') },
  });
  const dealtIn = async (rooms: RoomRegistry) => {
    const runner = await rooms.find(code);
    if (typeof runner === 'string') throw new Error(runner);
    return { runner, deal: (round: number) => rooms.dealRound(runner, 1, long(round)) };
  };
  const { runner, deal } = await dealtIn(registry);
  const outcomes = await Promise.all(Array.from({ length: 12 }, (_, round) => deal(round)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(9);
  expect(outcomes.at(-1)).toEqual({ ok: false, reason: 'enough-deals' });
  const start = { kind: 'round', type: 'StartRound', activity: 1, by: { role: 'facilitator' }, at: clock } as const;
  expect(await runner.execute(start, null)).toMatchObject({ ok: true });
  // Neither after a restart, nor in a next round.
  const again = await dealtIn(registryOn(journal));
  await again.runner.execute({ ...start, type: 'EndRound' }, null);
  expect(await registryOn(journal).dealRound(again.runner, 2, long(13))).toEqual({ ok: false, reason: 'enough-deals' });
});
