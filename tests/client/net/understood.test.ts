// P12: what a server of another version says is never guessed at.
import { describe, expect, test } from 'vitest';
import { reasons } from '#shared/domain/reason.ts';
import type { View } from '#shared/protocol/down.ts';
import { ownView } from '#shared/views/participantView.ts';
import { facilitatorFrame } from '../../../client/src/net/facilitatorFrame.ts';
import { participantFrame } from '../../../client/src/net/participantFrame.ts';
import { screenFrame } from '../../../client/src/net/screenFrame.ts';
import { understoodAnswer, understoodHandshake, understoodReason } from '../../../client/src/net/understood.ts';
import { stage, stages, views } from '../../shared/views/richRoom.ts';

type Fields = { [key: string]: unknown };
const frameOf = (view: View) => JSON.parse(JSON.stringify({ version: 3, now: 5, view })) as { view: Fields } & Fields;
const understood = { participant: participantFrame, facilitator: facilitatorFrame, screen: screenFrame };
const audiences = ['participant', 'facilitator', 'screen'] as const;

describe('a frame', () => {
  test('of this version is understood in every state of a session', () => {
    for (const { name, room } of stages)
      for (const audience of audiences) {
        const frame = frameOf(views[audience](room));
        expect(understood[audience](frame), `${name}, ${audience}`).toBe(frame);
      }
  });

  /** Changes of a running round, each of which a page of today would draw wrongly, or not at all. */
  const changes: readonly [string, (typeof audiences)[number], (view: Fields, activity: Fields) => void][] = [
    ['another phase of the session', 'participant', (view) => (view['phase'] = 'archived')],
    ['another language', 'participant', (view) => (view['language'] = 'fy')],
    ['a view for somebody else', 'participant', (view) => (view['audience'] = 'screen')],
    ['no code', 'participant', (view) => delete view['code']],
    ['another kind of activity', 'participant', (_, activity) => (activity['kind'] = 'line')],
    ['another phase of the round', 'participant', (_, activity) => (activity['phase'] = 'voting')],
    ['another kind of deck', 'participant', (_, activity) => (activity['deckKind'] = 'questions')],
    ['no squares', 'participant', (_, activity) => delete activity['squares']],
    ['no marks of her own', 'participant', (_, activity) => (activity['own'] = { activity: 1 })],
    ['no activity at all', 'participant', (view) => delete view['activity']],
    ['another state of the door', 'facilitator', (view) => (view['door'] = 'ajar')],
    ['something else on the screen', 'facilitator', (_, activity) => (activity['shown'] = { what: 'poll' })],
    ['another kind of deck', 'facilitator', (_, activity) => (activity['deck'] = { kind: 'questions' })],
    ['another picture', 'screen', (_, activity) => (activity['show'] = { what: 'poll' })],
    [
      'a picture by the name of what every object has',
      'screen',
      (_, activity) => (activity['show'] = { what: 'toString' }),
    ],
  ];
  test.each(changes)('with %s is not understood by a %s', (_, audience, change) => {
    const frame = frameOf(views[audience](stage('called').room));
    expect(understood[audience](frame)).toBe(frame);
    change(frame.view, frame.view['activity'] as Fields);
    expect(understood[audience](frame)).toBeNull();
  });

  test.each([null, undefined, 'view', 7, [], {}, { version: 1, now: 1 }, { version: '1', now: 1, view: {} }])(
    'that is %j is none',
    (frame) => {
      for (const audience of audiences) expect(understood[audience](frame)).toBeNull();
    },
  );
});

describe('a refusal', () => {
  test('is for a reason that is known', () => {
    for (const reason of reasons) expect(understoodReason({ reason })).toBe(reason);
  });
  test('without a reason says nothing', () =>
    expect([understoodReason(null), understoodReason(undefined)]).toEqual([null, null]));
  test('for anything else means that this page is too old', () => {
    for (const data of [{ reason: 'queue-full' }, { reason: 3 }, {}, { why: 'x' }, 'no', ['unavailable']])
      expect(understoodReason(data)).toBe('old-client');
  });
});

describe('an answer', () => {
  test('of this version is taken as it is', () => {
    const yes = { ok: true, version: 4, own: ownView(stage('called').room, 1) };
    expect(understoodAnswer(yes)).toBe(yes);
    expect(understoodAnswer({ ok: true, version: 0, own: null })).toEqual({ ok: true, version: 0, own: null });
    for (const reason of reasons) expect(understoodAnswer({ ok: false, reason })).toEqual({ ok: false, reason });
  });
  test('that is anything else is no yes', () => {
    const others = [null, undefined, true, 'ok', {}, { ok: true }, { ok: 'yes' }, { ok: true, version: 1, own: {} }];
    for (const answer of [...others, { ok: false }, { ok: false, reason: 'queue-full' }, { ok: 1, reason: 'paused' }])
      expect(understoodAnswer(answer)).toEqual({ ok: false, reason: 'old-client' });
  });
});

test('a handshake that was refused for where the page is says so; whatever else answers does not', () => {
  const answered = (responseText: unknown) =>
    understoodHandshake(Object.assign(new Error(), { context: { responseText } }));
  expect(answered('{"code":4,"message":"foreign-page"}')).toBe('foreign-page');
  for (const other of [
    '',
    '{',
    '<h1>Log in</h1>',
    '{"code":4,"message":"Forbidden"}',
    '{"message":"foreign-page"}',
    null,
    7,
  ])
    expect(answered(other)).toBeNull();
  for (const error of [null, undefined, new Error('websocket error'), { context: null }])
    expect(understoodHandshake(error)).toBeNull();
});
