// Fills a store with a thousand sessions, through the journal's own port. Prints what it wrote.
import { join } from 'node:path';
import { openSqliteJournal } from '../../../dist/server/store/sqliteJournal.js';
import { codes } from './codes.mjs';
import { sessionEvents } from './journals.mjs';

const journal = await openSqliteJournal(join(process.argv[2], 'bingo.sqlite'));
const keepUntil = Date.now() + 7 * 24 * 3_600_000;
let events = 0;
let bytes = 0;
for (const [index, code] of codes.entries()) {
  const session = sessionEvents({ seats: 30, marks: 267, seed: index + 1 });
  const entries = session.map((event, place) => ({ event, request: `${place}/bench-${code}-${place}` }));
  await journal.append(code, 0, entries, keepUntil);
  events += entries.length;
  for (const event of session) bytes += JSON.stringify(event).length;
}
await journal.close();
process.stdout.write(JSON.stringify({ rooms: codes.length, events, bytes }));
process.exit(0);
