// What the real server says and stores of who marked what: on every wire, in every file, in every line of its log.
// Each path that may be sent or stored is named in `privacyPaths.ts`, so that a new one is noticed and judged.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storedEvents } from '#shared/content/privacy/storedEvents.ts';
import { storedTables } from '#shared/content/privacy/storedTables.ts';
import type { View } from '#shared/protocol/down.ts';
import { filePaths, sentPaths, storedPaths } from '../support/privacyPaths.ts';
import { filesOf, type RichWorkshop, richWorkshop } from '../support/richWorkshop.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { aSession, type Client, connectAs, ofRoom } from '../support/workshop.ts';
import { pathsIn } from '../shared/views/richRoom.ts';

const METRICS_TOKEN = 'metrics-token-of-this-test';
let server: ServerProcess;
let workshop: RichWorkshop;
beforeAll(async () => {
  // Everything that it could possibly say.
  process.env['LOG_LEVEL'] = 'trace';
  process.env['METRICS_TOKEN'] = METRICS_TOKEN;
  server = await startServer();
  workshop = await richWorkshop(server.url);
});
afterAll(() => server.destroy());

const framesOf = ({ frames }: Client<View>) => frames.map((frame): unknown => JSON.parse(frame));
const notIn = (allowed: ReadonlySet<string>, values: readonly unknown[]) =>
  pathsIn(...values).filter((path) => !allowed.has(path));

function query(sql: string): readonly Readonly<Record<string, unknown>>[] {
  const file = new DatabaseSync(join(server.dataDir, 'bingo.sqlite'), { readOnly: true });
  try {
    return file.prepare(sql).all();
  } finally {
    file.close();
  }
}
type Stored = { readonly type: string } & Readonly<Record<string, unknown>>;
const stored = () => query('SELECT event FROM entry').map(({ event }) => JSON.parse(String(event)) as Stored);

/** The bytes of every file that there is. */
const bytes = () =>
  readdirSync(server.dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');

const fingerprint = (secret: string) => createHash('sha256').update(secret).digest('base64url');

test('privacy: console, screen and phones are sent nothing but what is on the list', () => {
  const { desk, assistant, screen, phones } = workshop;
  expect(notIn(sentPaths.facilitator, framesOf(desk))).toEqual([]);
  expect(notIn(sentPaths.assistant, framesOf(assistant))).toEqual([]);
  expect(notIn(sentPaths.screen, framesOf(screen))).toEqual([]);
  expect(notIn(sentPaths.participant, phones.flatMap(framesOf))).toEqual([]);
  // The list is no longer than what there is: nothing on it lies in wait.
  for (const [audience, frames] of [
    ['facilitator', framesOf(desk)],
    ['screen', framesOf(screen)],
    ['participant', phones.flatMap(framesOf)],
  ] as const) {
    const sent = new Set(pathsIn(...frames));
    // These themselves stand there when they are null: when there is no round, and in a closed session.
    const unused = [...sentPaths[audience]].filter(
      (path) => /^view\.(?!(?:activity|numbers)$)/.test(path) && !sent.has(path),
    );
    expect(unused, audience).toEqual([]);
  }
});

test('privacy: a phone is sent no mark but its own', () => {
  const { phones, marked } = workshop;
  for (const [index, phone] of phones.entries()) {
    const own = framesOf(phone).flatMap((frame) => {
      const { view, own: answered } = frame as { view?: { activity?: { own: unknown } | null }; own?: unknown };
      return [view?.activity?.own, answered].filter(Boolean) as { activity: number; marks: [number, number][] }[];
    });
    expect(own.some(({ marks }) => marks.length > 0)).toBe(marked[index]!.some(({ size }) => size > 0));
    for (const { activity, marks } of own)
      for (const [square] of marks) expect(marked[index]![activity - 1]!).toContain(square);
  }
});

test('privacy: nothing moves at the desk or on the screen while people mark', () => {
  expect(workshop.movedWhileMarking).toEqual([]);
});

test('privacy: files hold counts only, of rounds that are over', async () => {
  const files = await filesOf(server.url, workshop.opened);
  const texts = Object.values(files);
  expect(texts.every((text) => text !== null && text.length > 1000)).toBe(true);
  const json = Object.entries(files).filter(([asked]) => asked.includes('json'));
  for (const [, text] of json) expect(notIn(filePaths, [JSON.parse(text!)])).toEqual([]);
  // While a round is played its file would tick along with every mark.
  expect(workshop.filesWhileMarking).toHaveLength(2);
  for (const [before, after] of workshop.filesWhileMarking) expect(after).toEqual(before);
  expect(workshop.filesWhileMarking[1]![0]).not.toEqual(workshop.filesWhileMarking[0]![0]);
});

test('privacy: while a session is open its rows name a seat number at most', () => {
  const tables = query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
  const columnsOf = (table: string) => query(`SELECT name FROM pragma_table_info('${table}')`).map(({ name }) => name);
  expect(Object.fromEntries(tables.map(({ name }) => [name, columnsOf(String(name))]))).toEqual(
    Object.fromEntries(Object.entries(storedTables).map(([table, columns]) => [table, Object.keys(columns)])),
  );
  for (const { type, ...event } of stored())
    expect(notIn(new Set(['kind', ...storedPaths[type]!]), [event]), type).toEqual([]);
  for (const { request } of query('SELECT DISTINCT request FROM entry'))
    if (request !== null) expect(request).toMatch(/^(?:[1-4]|facilitator|assistant)\/[\w-]{21}$/);
  expect(bytes()).not.toContain(workshop.phones[0]!.secret);
});

test('privacy: the text for officers names every event and every field that is stored', () => {
  const events = new Map<string, Set<string>>();
  for (const { type, ...event } of stored())
    events.set(type, new Set([...(events.get(type) ?? []), ...Object.keys(event)]));
  for (const [type, fields] of events) {
    const named = storedEvents[type as keyof typeof storedEvents].fields;
    expect(
      [...fields].filter((field) => !['kind', 'activity', ...Object.keys(named)].includes(field)),
      type,
    ).toEqual([]);
  }
});

test('privacy: no answer of the server sets a cookie', async () => {
  const { code, facilitatorSecret } = workshop.opened;
  const authorization = `Bearer ${facilitatorSecret}`;
  const answers = await Promise.all([
    ...['/', '/privacy', `/${code}`, '/healthz', '/assets/none.js', '/socket.io/?EIO=4&transport=polling'].map((path) =>
      fetch(server.url + path),
    ),
    fetch(`${server.url}/api/rooms/${code}/tally?format=csv&round=1`, { headers: { authorization } }),
    fetch(`${server.url}/api/rooms/${code}/links`, { method: 'POST', headers: { authorization } }),
  ]);
  for (const answer of answers) expect(answer.headers.get('set-cookie'), answer.url).toBeNull();
  expect(answers.at(-3)!.status, 'this was the handshake of a socket').toBe(200);
});

test('privacy: log and metrics name no code, secret, phrase or address', async () => {
  const { opened, desk, screen, phones, requests } = workshop;
  const canary = 'EenKanarieInHetVerkeer';
  await fetch(`${server.url}/api/rooms`, {
    method: 'POST',
    body: `{"${canary}`,
    headers: { 'content-type': 'application/json' },
  });
  await phones[0]!.ask({ kind: 'round', activity: 1, type: 'Mark', square: 0, ago: 0, [canary]: canary });
  await expect(connectAs(server.url, { role: 'screen', code: opened.code, secret: canary })).rejects.toThrow();
  const metrics = await fetch(`${server.url}/metrics`, { headers: { authorization: `Bearer ${METRICS_TOKEN}` } });
  const said = server.output() + (await metrics.text());
  const phrases = phones[0]!.view().activity!.squares.flatMap((square) => square?.sentence ?? []);
  expect(phrases.length).toBeGreaterThan(8);
  const secrets = [opened.facilitatorSecret, METRICS_TOKEN, ...[desk, screen, ...phones].map(({ secret }) => secret)];
  const keys = secrets.map(fingerprint);
  for (const word of [opened.code, canary, aSession.case.title, ...secrets, ...keys, ...requests, ...phrases])
    expect(said).not.toContain(word);
  expect(said).not.toMatch(/127\.0\.0\.1|::1|\bseat"?\s*[:=]\s*"?\d/);
});

test('privacy: closing destroys seats, marks, cards and requests, and leaves every tally as it was', async () => {
  const { opened, desk, phones, requests } = workshop;
  const before = await filesOf(server.url, opened);
  const seeds = stored().flatMap((event) => /"seed":"(\w+)"/.exec(JSON.stringify(event))?.[1] ?? []);
  const ofAnybody = [...phones.map(({ secret }) => fingerprint(secret)), ...requests, ...seeds];
  expect(ofAnybody).toHaveLength(4 + requests.length + 2);
  for (const trace of ofAnybody) expect(bytes(), 'it is there to begin with').toContain(trace);
  expect(bytes()).toMatch(/"Marked"/);

  expect(await desk.ask(ofRoom('CloseRoom'))).toMatchObject({ ok: true });
  const left = bytes();
  for (const trace of ofAnybody) expect(left).not.toContain(trace);
  expect(left).not.toMatch(/"(?:Marked|MarkTakenBack|BingoCalled|SeatTaken|seat|square|squares|seed|marks)"/);
  expect(stored().map(({ type }) => type)).toEqual(['RoomDistilled']);
  const [{ type: _, ...distilled }] = stored() as [Stored];
  expect(notIn(new Set(['kind', ...storedPaths['RoomDistilled']!]), [distilled])).toEqual([]);
  expect(query('SELECT request FROM entry')).toEqual([{ request: null }]);

  expect(await filesOf(server.url, opened)).toEqual(before);
  await server.kill();
  await server.start();
  expect(await filesOf(server.url, opened)).toEqual(before);
  expect(notIn(sentPaths.facilitator, framesOf(desk))).toEqual([]);
  expect(bytes()).not.toContain(seeds[0]);
});
