// Plays the same few sessions with today's build and writes down what they leave in the data file, as readable SQL:
// `node tests/server/store/golden/make.mjs v2.sql`. Once for every schema version, and never again: that file then
// stands for what servers of that version left on people's disks.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { fingerprint } from '../../../../dist/server/rooms/secrets.js';
import { createRegistry } from '../../../../dist/server/rooms/roomRegistry.js';
import { openSqliteJournal } from '../../../../dist/server/store/sqliteJournal.js';
import { deckNamed } from '../../../../dist/shared/content/deckNamed.js';

const folder = mkdtempSync(join(tmpdir(), 'golden-'));
const path = join(folder, 'bingo.sqlite');

// The same clock and the same dice for every version.
let clock = Date.UTC(2026, 10, 3, 9, 30);
let thrown = 0;
const codes = ['CCCCCC', 'DDDDDD', 'FFFFFF', 'HHHHHH'];
const journal = await openSqliteJournal(path);
const registry = createRegistry({
  journal,
  dice: {
    code: () => codes.shift(),
    secret: () => `secret-${++thrown}`.padEnd(22, '0'),
    seed: () => String(++thrown).padStart(32, '0'),
  },
  now: () => clock,
  onError: (error) => {
    throw error;
  },
  onWiped: () => undefined,
});

let requests = 0;
/** Plays one session; every word of it takes 7 seconds. */
async function session(language, keepHours, deckName, size) {
  const deal = { deck: deckNamed(deckName, language), size, extra: { corners: true, full: true } };
  const story = {
    title: 'Drie matrassen',
    story: 'Ze vroeg: “mag het?”\nHet \u00ADmocht.',
    words: "'t Is koud 🥶",
    pronoun: 'she',
  };
  const { code } = await registry.open({ language, case: story, keepHours, deal });
  const runner = await registry.find(code);
  const ask = async (command, request) => {
    clock += 7_000;
    const outcome = await runner.execute(command, request);
    if (!outcome.ok) throw new Error(`${JSON.stringify(command)}: ${outcome.reason}`);
  };
  return {
    code,
    seats: async (count) => {
      for (let seat = 1; seat <= count; seat++)
        await ask(
          { kind: 'room', type: 'TakeSeat', key: fingerprint(`seat ${seat} of ${code}`), admitted: true },
          null,
        );
    },
    lead: (type, activity, more = {}) =>
      ask({ kind: 'round', type, activity, by: { role: 'facilitator' }, at: clock, ...more }, `f/${++requests}`),
    play: (seat, type, activity, more) =>
      ask(
        { kind: 'round', type, activity, by: { role: 'participant', seat }, at: clock, ...more },
        `${seat}/${++requests}`,
      ),
    deal: () => registry.dealRound(runner, 2, deal),
    /** Something that is asked of the session, not of a round. */
    ask: (type, more = {}) =>
      ask({ kind: 'room', type, by: { role: 'facilitator' }, at: clock, ...more }, `f/${++requests}`),
    close: () => ask({ kind: 'room', type: 'CloseRoom', by: { role: 'facilitator' }, at: clock }, `f/${++requests}`),
  };
}

async function aRound(room, activity, squares) {
  await room.lead('StartRound', activity);
  for (const square of squares) await room.play(1, 'Mark', activity, { square });
  await room.play(2, 'Mark', activity, { square: 0 });
  await room.play(2, 'HearAgain', activity, { square: 0 });
  await room.lead('PauseRound', activity);
  await room.lead('ResumeRound', activity);
  await room.play(3, 'Mark', activity, { square: 5 });
  await room.play(3, 'TakeBack', activity, { square: 5 });
  await room.play(1, 'CallBingo', activity, { line: 'row-1' });
}

const busy = await session('nl', 168, 'defensive-routines', 5);
await busy.seats(4);
await aRound(busy, 1, [0, 1, 2, 3, 4, 24]);
await busy.ask('RenewLink', { renewed: { link: 'assistant', turn: 1, key: fingerprint('assistant') } });
await busy.ask('RenewLink', { renewed: { link: 'screen', turn: 1, key: fingerprint('screen') } });
await busy.ask('CloseDoor');
await busy.lead('EndRound', 1);
await busy.lead('Show', 1, { shown: { what: 'tally' } });
await busy.deal();
await aRound(busy, 2, [0, 1, 2, 3, 4]);

const over = await session('en', 720, 'defensive-routines', 4);
await over.seats(3);
await aRound(over, 1, [0, 1, 2, 3]);
await over.lead('EndRound', 1);
await over.close();

const lobby = await session('nl', 0, 'first-try', 3);
await lobby.seats(1);

const wiped = await session('nl', 24, 'first-try', 3);
await registry.wipe(wiped.code, 'room-closed');
await journal.close();

// ---- as text ----

const db = new DatabaseSync(path);
const version = db.prepare('PRAGMA user_version').get().user_version;
const lines = [`-- What a server of schema version ${version} left in its data file.`];
const tables = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name").all();
for (const { name, sql } of tables) {
  const columns = db
    .prepare(`PRAGMA table_info(${name})`)
    .all()
    .map((column) => column.name);
  const values = columns.map((column) => `quote(${column})`).join(` || ', ' || `);
  const rows = db.prepare(`SELECT ${values} AS row FROM ${name} ORDER BY 1`).all();
  lines.push(`${sql};`, ...rows.map(({ row }) => `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${row});`));
}
lines.push(`PRAGMA user_version = ${version};`, '');
writeFileSync(new URL(process.argv[2], import.meta.url), lines.join('\n'));
db.close();
rmSync(folder, { recursive: true, force: true });
