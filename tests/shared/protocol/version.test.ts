// The wire has a version, and this remembers what it was like.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { reasons } from '#shared/domain/reason.ts';
import { JOIN_CODE_ALPHABET, JOIN_CODE_LENGTH } from '#shared/protocol/joinCode.ts';
import { MESSAGE_MAX } from '#shared/protocol/limits.ts';
import { openRequestSchema } from '#shared/protocol/openRequest.ts';
import { helloSchema, requestSchema } from '#shared/protocol/up.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { ownView } from '#shared/views/participantView.ts';
import { leavesOf, stages, views } from '../views/richRoom.ts';

/** What this version is like, in short. Change it in the same commit as the protocol. */
const known = { version: 2, up: '3c02418fb571655c', down: 'af5f98de47c19cb5' };

/** The parts of a valibot schema that say what it lets through. */
type Schema = {
  readonly type: string;
  readonly pipe?: readonly Schema[] | undefined;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly unknown[];
  readonly key?: string;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly literal?: unknown;
  readonly requirement?: unknown;
  readonly operation?: unknown;
};

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && 'type' in value;
const named = (value: unknown): unknown =>
  typeof value === 'function' ? `function ${value.name}` : value instanceof RegExp ? String(value) : value;
const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** A description that changes with what the schema lets through, and with nothing else. */
function described(schema: Schema): unknown {
  const { type, pipe, entries, options, key, item, wrapped, literal, requirement, operation } = schema;
  if (pipe) return pipe.map((part) => described(part === pipe[0] ? { ...part, pipe: undefined } : part));
  return {
    type,
    key,
    literal,
    requirement: named(requirement),
    operation: named(operation),
    entries:
      entries &&
      Object.entries(entries)
        .map(([name, part]) => [name, described(part)])
        .toSorted(byText),
    options: options?.map((option) => (isSchema(option) ? described(option) : option)).toSorted(byText),
    item: item && described(item),
    wrapped: wrapped && described(wrapped),
  };
}

/** Of what stands in these places every value matters: an older page would not know a new one. */
const isTold = (path: string) => /(^|\.)(what|phase|audience|kind)$/.test(path);

/** Every path of these frames with the types that stand there. */
const shapeOf = (frames: readonly unknown[]) =>
  [...leavesOf(...frames)]
    .map(([path, values]) => [
      path,
      [...new Set([...values].map((value) => (isTold(path) ? value : typeof value)))].toSorted(byText),
    ])
    .toSorted(byText);

const frame = (view: unknown) => ({ version: 1, now: 1, view });
const rooms = stages.map(({ room }) => room);
const down = {
  reasons,
  participant: shapeOf(rooms.flatMap((room) => [1, 2].map((seat) => frame(views.participant(room, seat))))),
  facilitator: shapeOf(rooms.map((room) => frame(views.facilitator(room)))),
  screen: shapeOf(rooms.map((room) => frame(views.screen(room)))),
  own: shapeOf(rooms.flatMap((room) => [1, 2].map((seat) => ownView(room, seat)))),
};
const up = {
  hello: described(helloSchema),
  requests: described(requestSchema),
  open: described(openRequestSchema),
  code: [JOIN_CODE_ALPHABET, JOIN_CODE_LENGTH],
  longest: MESSAGE_MAX,
};

const fingerprint = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

test('a changed protocol has a new version number', () => {
  const current = { version: PROTOCOL_VERSION, up: fingerprint(up), down: fingerprint(down) };
  const cure =
    'What crosses the wire has changed. Raise PROTOCOL_VERSION in shared/protocol/version.ts, with a line of history, ' +
    'if a client or server of before would misunderstand it; then write here what it is like now: ' +
    `const known = ${JSON.stringify(current)};`;
  expect(current, cure).toEqual(known);
});

test('the description sees every part of a schema', () => {
  const text = JSON.stringify(up);
  for (const part of [
    '"min_value"',
    '"max_value"',
    '2592000000',
    '"integer"',
    'row-5',
    'corners',
    'isJoinCode',
    '{22,64}',
  ])
    expect(text).toContain(part);
  expect(text).toContain('"max_length","requirement":600');
  expect(JSON.stringify(down)).toContain(
    '["view.activity.show.what",["bingo","columns","ended","listening","lobby","paused","phrase","tally"]]',
  );
});
