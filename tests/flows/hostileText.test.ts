// Whatever somebody types is text, harmless in every view that anybody is sent and in every file that goes home.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { letters } from '#shared/domain/taxonomy.ts';
import { type OpenRequest, openRequestSchema } from '#shared/protocol/openRequest.ts';
import { emptyTexts, endlessTexts, harmIn, type HostileText, hostileTexts, textsIn } from '../support/hostileTexts.ts';
import { ask } from '../support/rawClient.ts';
import { readCsv } from '../support/readCsv.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { textFieldsOf, withText } from '../support/textFields.ts';
import { aSession, callBingo, joinAs, lead, leadAs, mark, ofRoom, show, watchAs } from '../support/workshop.ts';

let server: ServerProcess;
beforeAll(async () => {
  // Where code would reach for the prototype of an object, it stops.
  server = await startServer({ NODE_OPTIONS: '--disable-proto=throw', LOG_LEVEL: 'trace', TRUST_PROXY: '1' });
});
afterAll(() => server.destroy());

/** A session with one text in every field that takes it. */
const withEverywhere = (text: string): OpenRequest => {
  const phrases = letters.flatMap((letter) =>
    Array.from({ length: 5 }, () => ({ letter, argument: null, cell: 'Vak', sentence: 'Zin' })),
  );
  const plain = { ...aSession, deck: { name: 'Naam', kind: 'defence', phrases } } as OpenRequest;
  const fields = textFieldsOf(openRequestSchema as unknown as Parameters<typeof textFieldsOf>[0]);
  return fields.reduce((session, { path }) => {
    const [first, second, place] = path;
    if (!v.safeParse(openRequestSchema, withText(session, path, text)).success) return session;
    if (place !== 0) return withText(session, path, text);
    return phrases.reduce((with_, _, i) => withText(with_, [first!, second!, i, ...path.slice(3)], text), session);
  }, plain);
};

let opened = 0;
/** Each from an address of its own, as in so many towns. */
const open = (body: unknown) =>
  ask(`${server.url}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': `198.51.100.${(opened++ >> 5) + 1}` },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** Plays it through, and gives all that anybody was sent, and all files. */
async function played(request: OpenRequest) {
  const answer = await open(request);
  expect(answer.status, answer.text).toBe(201);
  const session = JSON.parse(answer.text) as { code: string; facilitatorSecret: string };
  const console = await leadAs(server.url, session);
  const screen = await watchAs(server.url, session);
  const phone = await joinAs(server.url, session.code);
  await console.ask(lead('StartRound'));
  for (let square = 0; square < 25; square++) await phone.ask(mark(square));
  await phone.ask(callBingo('row-1'));
  await console.sees((view) => view.activity?.bingos.length === 1);
  await console.ask(show({ what: 'bingo', bingo: 0 }));
  await screen.sees((view) => view.activity?.show.what === 'bingo');
  await console.ask(lead('EndRound'));
  await console.ask(show({ what: 'tally' }));
  await screen.sees((view) => view.activity?.show.what === 'tally');
  await console.ask(show({ what: 'phrase', phrase: 'own-1', reopening: null }));
  await screen.sees((view) => view.activity?.show.what === 'phrase');
  const file = (format: string) =>
    ask(`${server.url}/api/rooms/${session.code}/tally?format=${format}&round=session`, {
      headers: { authorization: `Bearer ${session.facilitatorSecret}` },
    });
  const files = { dutch: await file('csv'), international: await file('csv-international'), json: await file('json') };
  await console.ask(ofRoom('CloseRoom'));
  const clients = [console, screen, phone];
  for (const client of clients) await client.sees((view) => view.phase === 'closed');
  const frames = clients.flatMap((client) => client.frames.map((frame): unknown => JSON.parse(frame)));
  for (const client of clients) client.close();
  return { frames, files };
}

const keysIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => [...(Array.isArray(value) ? [] : [key]), ...keysIn(part)])
    : [];

const validate = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync('server/exports/tally.schema.json', 'utf8')) as object,
);

test('hostile texts in every field at once: text in every view and every file', async () => {
  const plain = await played(withEverywhere('Gewoon een zin'));
  const plainKeys = new Set(plain.frames.flatMap(keysIn));
  const width = readCsv(plain.files.dutch.text, ';')[0]?.length;

  const playHostile = async ({ name, text }: HostileText) => {
    const request = withEverywhere(text);
    const seen = v.parse(openRequestSchema, request).case.title;
    expect(seen, name).not.toBe('');
    const { frames, files } = await played(request);
    // Harmless, all there, and nowhere taken for anything but text.
    const texts = frames.flatMap(textsIn);
    expect(texts.map(harmIn).filter(Boolean), name).toEqual([]);
    expect(texts.filter((each) => each === seen).length, name).toBeGreaterThanOrEqual(3);
    expect(new Set(frames.flatMap(keysIn)), name).toEqual(plainKeys);

    for (const [file, separator] of [
      [files.dutch, ';'],
      [files.international, ','],
    ] as const) {
      const rows = readCsv(file.text, separator);
      expect(
        rows.map((row) => row.length).filter((length) => length !== width),
        name,
      ).toEqual([]);
      const cells = rows.flat();
      expect(
        cells.filter((cell) => /^[\s\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u.test(cell)),
        name,
      ).toEqual([]);
      expect(cells.map(harmIn).filter(Boolean), name).toEqual([]);
    }
    const tally: unknown = JSON.parse(files.json.text);
    expect(validate(tally), JSON.stringify(validate.errors)).toBe(true);
    expect(textsIn(tally).map(harmIn).filter(Boolean), name).toEqual([]);
    for (const { headers } of Object.values(files)) {
      expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"$/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  };
  for (let i = 0; i < hostileTexts.length; i += 10) await Promise.all(hostileTexts.slice(i, i + 10).map(playHostile));

  // Nothing of it stuck to the server: who comes next plays as before.
  const after = await played(withEverywhere('Gewoon een zin'));
  expect(new Set(after.frames.flatMap(keysIn))).toEqual(plainKeys);
  expect(JSON.parse((await ask(`${server.url}/healthz`)).text)).toEqual({ status: 'ok' });
  for (const { text } of hostileTexts.filter((each) => each.text.length > 6))
    expect(server.output()).not.toContain(text);
}, 120_000);

test('what is endless, or nothing, is refused in every field', async () => {
  const fields = textFieldsOf(openRequestSchema as unknown as Parameters<typeof textFieldsOf>[0]);
  const plain = withEverywhere('Gewoon');
  for (const { path } of fields) {
    for (const { name, text } of endlessTexts)
      expect((await open(withText(plain, path, text))).text, `${name} in ${path.join('.')}`).toBe(
        '{"reason":"malformed"}',
      );
    for (const { name, text } of emptyTexts.slice(1)) {
      const isOptional = ['story', 'words'].includes(String(path.at(-1)));
      expect((await open(withText(plain, path, text))).status, `${name} in ${path.join('.')}`).toBe(
        isOptional ? 201 : 400,
      );
    }
  }
});

test('a key that every object has is refused, wherever it stands', async () => {
  const body = JSON.stringify(withEverywhere('Gewoon'));
  for (const key of ['__proto__', 'constructor', 'prototype'])
    for (const before of ['{"language"', '{"title"', '{"name"', '{"letter"', '{"corners"']) {
      expect(body).toContain(before);
      const polluted = body.replace(before, `{"${key}":{"polluted":true},${before.slice(1)}`);
      expect(await open(polluted)).toMatchObject({ status: 400, text: '{"reason":"malformed"}' });
    }
  const session = JSON.parse((await open(withEverywhere('Gewoon'))).text) as {
    code: string;
    facilitatorSecret: string;
  };
  for (const query of ['__proto__[x]=1', 'constructor.prototype.x=1', 'format[]=csv', 'round=__proto__']) {
    const { status } = await ask(`${server.url}/api/rooms/${session.code}/tally?format=json&round=session&${query}`, {
      headers: { authorization: `Bearer ${session.facilitatorSecret}` },
    });
    expect(status, query).toBe(400);
  }
});
