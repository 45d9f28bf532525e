// The one untrusted door: what is not exactly right does not come in.
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { linesOf } from '#shared/domain/round/bingo.ts';
import { cardSizes } from '#shared/domain/round/deal.ts';
import { TAP_AGE_MAX } from '#shared/protocol/limits.ts';
import { helloSchema, requestIn, requestSchema } from '#shared/protocol/up.ts';
import { hello, requests, spoilt } from './frames.ts';

/** The short way in takes what the schema takes, whatever is tried here. */
const isRequest = (frame: unknown) => {
  const { success } = v.safeParse(requestSchema, frame);
  expect(requestIn(frame) !== null).toBe(success);
  return success;
};
const isHello = (frame: unknown) => v.safeParse(helloSchema, frame).success;

const requestOf = (type: string) => {
  const found = requests.find((request) => request.type === type);
  if (!found) throw new Error(`no example of ${type}`);
  return found;
};

describe('requestSchema', () => {
  test('has an example here of each request', () => {
    const types = requestSchema.options.map((option) => option.entries.type.literal);
    expect([...new Set(requests.map(({ type }) => type))].toSorted()).toEqual(types.toSorted());
  });
  test.each(requests.map((request) => [request.type, request] as const))('%s comes in as it is', (_, request) => {
    expect(v.parse(requestSchema, JSON.parse(JSON.stringify(request)))).toEqual(request);
    expect(requestIn(JSON.parse(JSON.stringify(request)))).toEqual(request);
  });
  test.each(requests.map((request) => [request.type, request] as const))(
    '%s with a key too many, too few or of another kind does not',
    (_, request) => {
      const accepted = spoilt(request).filter(([, frame]) => isRequest(frame));
      expect(accepted.map(([what]) => what)).toEqual([]);
    },
  );
  test('nothing else comes in, and nothing makes it throw', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (frame) => {
          expect(isRequest(frame)).toBe(false);
          expect(isHello(frame)).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
    for (const frame of [undefined, null, '', 'Mark', 0, Number.NaN, [], {}, { type: 'Mark' }, { type: 'constructor' }])
      expect(isRequest(frame)).toBe(false);
  });
  test('the types of one kind do not come in as the other', () => {
    expect(isRequest({ ...requestOf('CloseRoom'), kind: 'round' })).toBe(false);
    expect(isRequest({ ...requestOf('StartRound'), kind: 'room' })).toBe(false);
    for (const type of ['OpenRoom', 'TakeSeat', 'RoundStarted', 'mark', 'MARK', '__proto__', 'toString'])
      expect(isRequest({ ...requestOf('StartRound'), type })).toBe(false);
  });

  const accepts = (type: string, key: string, values: readonly unknown[]) =>
    values.filter((value) => isRequest({ ...requestOf(type), [key]: value }));

  test('squares run from 0 to 24', () => {
    const values = [-1, 0, 1, 12, 24, 25, 1e308, 2.5, -0.5, '3', null, Number.NaN, Number.NEGATIVE_INFINITY];
    for (const type of ['Mark', 'HearAgain', 'TakeBack'])
      expect(accepts(type, 'square', values)).toEqual([0, 1, 12, 24]);
  });
  test('a tap was up to a week ago, and never later than now', () => {
    expect(TAP_AGE_MAX).toBe(2_592_000_000);
    const values = [-1, 0, 1, 1.5, TAP_AGE_MAX, TAP_AGE_MAX + 1, Number.MAX_SAFE_INTEGER, Number.NaN];
    for (const type of ['Mark', 'HearAgain', 'TakeBack'])
      expect(accepts(type, 'ago', values)).toEqual([0, 1, TAP_AGE_MAX]);
  });
  test('rounds are numbered from 1', () =>
    expect(accepts('StartRound', 'activity', [-1, 0, 1, 2, 1.5, 999, 1000, '1', Number.NaN])).toEqual([1, 2, 999]));
  test('a planned time is up to four hours, or none', () =>
    expect(accepts('TimeRound', 'minutes', [-1, 0, 1, 15, 240, 241, 1.5, '15', null, undefined])).toEqual([
      1,
      15,
      240,
      null,
    ]));
  test('the tally is shown by its page, by default the first', () => {
    const tally = (more: object) => ({ what: 'tally', ...more });
    const pages = [{}, ...[0, 1, 99, 100, -1, 0.5, '1', null, undefined].map((page) => ({ page }))].map(tally);
    expect(accepts('Show', 'shown', pages)).toEqual([{}, { page: 0 }, { page: 1 }, { page: 99 }].map(tally));
  });
  test('a card has 3, 4 or 5 squares on a side', () =>
    expect(accepts('DealRound', 'size', [0, 2, 3, 4, 5, 6, 3.5, '4', Number.NaN])).toEqual([3, 4, 5]));
  test('a deck has a plain name', () => {
    const names = ['a', 'first-try', 'a'.repeat(60), 'a'.repeat(61), '', 'A', 'a b', '../x', 'é', 'a\n', 'constructor'];
    expect(accepts('DealRound', 'deck', names)).toEqual(['a', 'first-try', 'a'.repeat(60), 'constructor']);
  });
  test('a line is one that some card has', () => {
    const lines = new Set(
      cardSizes.flatMap((size) => linesOf(size, { corners: true, full: true }).map(({ id }) => id)),
    );
    expect(lines.size).toBe(14);
    expect(accepts('CallBingo', 'line', [...lines])).toEqual([...lines]);
    expect(accepts('CallBingo', 'line', ['row-0', 'row-6', 'row-1 ', 'Row-1', 'diagonal', '', 0])).toEqual([]);
  });
  test('what is shown is one of three things', () => {
    const shown = [
      { what: 'lobby' },
      { what: 'paused' },
      { what: 'bingo' },
      { what: 'bingo', bingo: -1 },
      { what: 'bingo', bingo: 1.5 },
      { what: 'bingo', bingo: 10_000 },
      { what: 'tally', bingo: 0 },
      { what: 'listening', extra: 1 },
      'tally',
    ];
    expect(accepts('Show', 'shown', shown)).toEqual([]);
  });
  test('a request has a name of its own: 8 to 40 letters, digits, - or _', () => {
    const good = ['12345678', 'a_b-C_d9', 'x'.repeat(40)];
    const bad = ['1234567', 'x'.repeat(41), 'a b c d e', 'abcdefgé', 'abcdefgh\n', '', 12345678];
    expect(accepts('CloseRoom', 'id', [...good, ...bad])).toEqual(good);
  });
});

describe('helloSchema', () => {
  const accepts = (key: string, values: readonly unknown[]) =>
    values.filter((value) => isHello({ ...hello, [key]: value }));

  test('comes in as it is', () => expect(v.parse(helloSchema, hello)).toEqual(hello));
  test('with a key too many, too few or of another kind does not', () => {
    // Which number a protocol has is for the greeting to judge: an older client must hear that it is one.
    const accepted = spoilt(hello).filter(([what, frame]) => isHello(frame) && !what.startsWith('protocol: '));
    expect(accepted.map(([what]) => what)).toEqual([]);
  });
  test('names its protocol by a whole number', () =>
    expect(accepts('protocol', [0, 1, 2, 99, 1.5, '1', null, Number.NaN, Number.POSITIVE_INFINITY])).toEqual([
      0, 1, 2, 99,
    ]));
  test('comes from one of three roles', () =>
    expect(accepts('role', ['participant', 'facilitator', 'screen', 'admin', 'Participant', ''])).toEqual([
      'participant',
      'facilitator',
      'screen',
    ]));
  test('names a room by its code, as it is and not as it was typed', () =>
    expect(accepts('code', ['K7QF4M', 'k7qf4m', 'K7Q-F4M', 'K7QF4', 'K7QF4MM', 'K7QF4A', ''])).toEqual(['K7QF4M']));
  test('holds a secret of at least 128 bits', () => {
    const good = ['a'.repeat(22), '-_'.repeat(32)];
    const bad = ['a'.repeat(21), 'a'.repeat(65), `${'a'.repeat(22)}=`, `${'a'.repeat(22)}\n`, ' '.repeat(22)];
    expect(accepts('secret', [...good, ...bad])).toEqual(good);
  });
});
