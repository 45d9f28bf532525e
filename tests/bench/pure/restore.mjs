// Brings a thousand sessions back to life from a store, beside reading the bytes that they are made of. Prints JSON.
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { openRunner } from '../../../dist/server/rooms/roomRunner.js';
import { openSqliteJournal } from '../../../dist/server/store/sqliteJournal.js';
import { codes } from './codes.mjs';
import { median } from '../stats.mjs';

const path = join(process.argv[2], 'bingo.sqlite');

async function times(work) {
  const took = [];
  for (let time = 0; time < 3; time++) {
    globalThis.gc?.();
    const started = performance.now();
    await work();
    took.push(performance.now() - started);
  }
  return median(took);
}

const journal = await openSqliteJournal(path);
const deps = { journal, now: Date.now, onError: (error) => console.error(error) };
globalThis.gc?.();
const heapBefore = process.memoryUsage().heapUsed;
const runners = await Promise.all(codes.map((code) => openRunner(code, deps)));
globalThis.gc?.();
const heapPerRoom = (process.memoryUsage().heapUsed - heapBefore) / runners.length;
runners.length = 0;
const restoreMs = await times(() => Promise.all(codes.map((code) => openRunner(code, deps))));
const portMs = await times(() => Promise.all(codes.map((code) => journal.read(code))));
await journal.close();

const db = new DatabaseSync(path, { readOnly: true });
const ofRoom = db.prepare('SELECT request, event FROM entry WHERE code = ? ORDER BY version');
const rowsMs = await times(() => codes.forEach((code) => ofRoom.all(code)));
const parsedMs = await times(() =>
  codes.forEach((code) => ofRoom.all(code).forEach(({ event }) => JSON.parse(String(event)))),
);
db.close();
process.stdout.write(JSON.stringify({ heapPerRoom, restoreMs, portMs, rowsMs, parsedMs }));
process.exit(0);
