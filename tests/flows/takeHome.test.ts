// What the facilitator takes home: files that open where she works, and say nothing about anybody.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenAnswer } from '#shared/protocol/openRequest.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { joinAs, lead, leadAs, mark, openSession } from '../support/workshop.ts';

let server: ServerProcess;
let opened: OpenAnswer;
let heard: string;

beforeAll(async () => {
  server = await startServer();
  opened = await openSession(server.url);
  const console = await leadAs(server.url, opened);
  const phones = [await joinAs(server.url, opened.code), await joinAs(server.url, opened.code)];
  await console.ask(lead('StartRound'));
  for (const phone of phones) await phone.ask(mark(0));
  heard = phones[0]?.view().activity?.squares[0]?.sentence ?? '';
  await console.ask(lead('EndRound'));
  await console.ask({
    kind: 'round',
    activity: 2,
    type: 'DealRound',
    deck: 'first-try',
    size: 4,
    extra: { corners: false, full: false },
  });
  await console.ask(lead('StartRound', 2));
  await phones[0]?.ask(mark(3, 0, 2));
  await console.ask(lead('EndRound', 2));
  for (const client of [console, ...phones]) client.close();
});
afterAll(() => server.destroy());

const file = (query: string, secret = opened.facilitatorSecret) =>
  fetch(`${server.url}/api/rooms/${opened.code}/tally?${query}`, { headers: { authorization: `Bearer ${secret}` } });

test('the CSV opens in a Dutch Excel', async () => {
  const response = await file('format=csv&round=session');
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="bingo-turflijst-\d{4}-\d{2}-\d{2}-\w{3}-\w{3}-sessie\.csv"$/,
  );
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect(Array.from(bytes.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(bytes).split('\r\n');
  expect(lines[0]).toBe(
    'Ronde;Niveau;Letter;Routine of strategie;Argument;Uitspraak;Keer gehoord;Bevestigd;Stond op kaarten;' +
      'Gehoord op kaarten;Deel van de kaarten;Eerste minuut;Laatste minuut',
  );
  expect(lines.some((line) => /^1;Routine;B;Beschermen;;;\d+;\d+;2;2;1;1;1$/.test(line))).toBe(true);
  expect(lines.some((line) => /^2;Routine;.;[^;]+;;;1;\d;2;1;0,5;1;1$/.test(line))).toBe(true);
  expect(lines.some((line) => line.startsWith('Sessie;Routine;B;'))).toBe(true);
  expect(lines.some((line) => line.startsWith('1;Uitspraak;') && line.includes(heard))).toBe(true);
  expect(new TextDecoder().decode(bytes)).not.toMatch(/\u00ad|(?<!\r)\n/);
});

test('the international CSV has commas and points', async () => {
  const text = await (await file('format=csv-international&round=2')).text();
  expect(text).toMatch(/^Ronde,Niveau,|^\uFEFFRonde,Niveau,/);
  expect(text).toMatch(/,0\.5,1,1\r\n/);
  expect(text).not.toMatch(/^1,/m);
});

test('the JSON is what its schema says', async () => {
  const schema: object = JSON.parse(readFileSync('server/exports/tally.schema.json', 'utf8'));
  const validate = new Ajv2020({ strict: false }).compile(schema);
  for (const round of ['session', '1', '2']) {
    const taken: unknown = await (await file(`format=json&round=${round}`)).json();
    expect(validate(taken), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...(taken as object), seats: [] })).toBe(false);
  }
  const session = (await (await file('format=json&round=session')).json()) as {
    rounds: { number: number; ended: boolean }[];
  };
  expect(session.rounds.map(({ number, ended }) => [number, ended])).toEqual([
    [1, true],
    [2, true],
  ]);
});

test('no file says who marked what, and nobody but the facilitator gets one', async () => {
  const text = await (await file('format=json&round=session')).text();
  expect(text).not.toMatch(/"(seat|seats|marks|seed|at|key)"/);
  expect((await file('format=json&round=session', 'a'.repeat(22))).status).toBe(403);
  expect((await file('format=json&round=session', '')).status).toBe(403);
  expect((await file('format=json&round=3')).status).toBe(404);
  expect((await file('format=xlsx&round=1')).status).toBe(400);
  expect((await file('format=json&round=1&seat=3')).status).toBe(400);
});
