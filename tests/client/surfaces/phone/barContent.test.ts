import { describe, expect, test } from 'vitest';
import type { PendingTap, Tap } from '../../../../client/src/net/outbox.ts';
import { barContent } from '../../../../client/src/surfaces/phone/barContent.ts';
import { linesOf } from '../../../../shared/domain/round/bingo.ts';
import type { LineId } from '../../../../shared/domain/round/bingo.ts';

const lines = (...ids: readonly LineId[]) =>
  linesOf(5, { corners: true, full: true }).filter(({ id }) => ids.includes(id));
const mark = (square: number): Tap => ({ type: 'Mark', activity: 1, square });
const call = (line: LineId): Tap => ({ type: 'CallBingo', activity: 1, line });
const waiting = (tap: Tap): PendingTap => ({ ...tap, id: 'waiting', tapped: { steady: 0, page: 0, wall: 0 } });

type Known = Parameters<typeof barContent>[0];
const known = (changes: Partial<Known> & { readonly called?: readonly LineId[] } = {}): Known => ({
  phase: 'running',
  card: {
    times: new Map([
      [3, 1],
      [8, 2],
    ]),
    pending: new Set(),
    called: new Set(changes.called),
  },
  lines: [],
  last: null,
  taps: [],
  trouble: null,
  notice: null,
  ...changes,
});

describe('barContent', () => {
  test('counts what is marked when there is nothing else to say', () => {
    expect(barContent(known())).toEqual({ what: 'count', heard: 2 });
  });

  test('says why there is no room for it, before anything else that it could say', () => {
    for (const trouble of ['too-many-tabs', 'server-full'] as const)
      expect(barContent(known({ trouble, phase: 'paused' }))).toEqual({ what: 'notice', reason: trouble });
  });

  test('a refusal comes before everything', () => {
    const content = barContent(known({ notice: 'paused', phase: 'paused', lines: lines('row-1'), trouble: 'offline' }));
    expect(content).toEqual({ what: 'notice', reason: 'paused' });
  });

  test('offers nothing that a round that stands still would refuse', () => {
    const last = { tap: mark(3), fresh: true };
    for (const phase of ['ready', 'paused', 'ended'] as const)
      expect(barContent(known({ phase, last, lines: lines('row-1') }))).toEqual({ what: 'phase', phase });
  });

  test('the last tap can be undone as long as it is fresh', () => {
    const last = { tap: mark(8), fresh: true };
    expect(barContent(known({ last }))).toMatchObject({ what: 'act', act: { square: 8 }, sent: true, times: 2 });
    expect(barContent(known({ last: { ...last, fresh: false } }))).toMatchObject({ what: 'count' });
  });

  test('says of a tap that it is on its way until it is stored', () => {
    const { card } = known();
    const content = barContent(
      known({ last: { tap: mark(8), fresh: true }, card: { ...card, pending: new Set([8]) } }),
    );
    expect(content).toMatchObject({ what: 'act', sent: false });
  });

  test('a line that was not called yet comes before the undoing', () => {
    const content = barContent(known({ last: { tap: mark(3), fresh: true }, lines: lines('row-1') }));
    expect(content).toEqual({ what: 'bingo', line: 'row-1', more: 0 });
  });

  test('of several lines the one that the last tap completed comes first', () => {
    const content = barContent(known({ last: { tap: mark(21), fresh: false }, lines: lines('row-1', 'column-2') }));
    expect(content).toEqual({ what: 'bingo', line: 'column-2', more: 1 });
  });

  test('a call stays in view; the next line waits until it has been read', () => {
    const last = { tap: call('row-1'), fresh: true };
    const both = { lines: lines('row-1', 'column-2'), called: ['row-1'] as const };
    expect(barContent(known({ last, ...both }))).toEqual({ what: 'called', sent: true });
    expect(barContent(known({ last: { ...last, fresh: false }, ...both }))).toMatchObject({ line: 'column-2' });
    const one = { lines: lines('row-1'), called: ['row-1'] as const };
    expect(barContent(known({ last: { ...last, fresh: false }, ...one }))).toEqual({ what: 'called', sent: true });
  });

  test('a call that does not get through is no reason to shout', () => {
    const taps = [waiting(call('row-1'))];
    const state = { lines: lines('row-1'), called: ['row-1'] as const, taps };
    expect(barContent(known({ ...state, last: { tap: call('row-1'), fresh: true } }))).toEqual({
      what: 'called',
      sent: false,
    });
    const later = { ...state, last: { tap: call('row-1'), fresh: false }, trouble: 'offline' } as const;
    expect(barContent(known(later))).toEqual({ what: 'offline', waiting: 1 });
  });

  test('a refused call is offered again', () => {
    const last = { tap: call('row-1'), fresh: true };
    expect(barContent(known({ last, lines: lines('row-1') }))).toMatchObject({ what: 'bingo', line: 'row-1' });
  });

  test('P10: says what the server could not store, also when the round is over, and not over a fresh tap', () => {
    const taps = [waiting(mark(3)), waiting(mark(4))];
    const stuck = { trouble: 'not-stored', taps } as const;
    expect(barContent(known(stuck))).toEqual({ what: 'not-stored', waiting: 2 });
    for (const phase of ['paused', 'ended'] as const)
      expect(barContent(known({ ...stuck, phase }))).toEqual({ what: 'not-stored', waiting: 2 });
    const { card } = known();
    const last = { tap: mark(3), fresh: true };
    const fresh = barContent(known({ ...stuck, last, card: { ...card, pending: new Set([3]) } }));
    expect(fresh).toMatchObject({ what: 'act', sent: false });
  });

  test('says in the server’s own words that too many are in', () => {
    for (const trouble of ['too-many-tabs', 'server-full'] as const)
      expect(barContent(known({ trouble, phase: 'paused' }))).toEqual({ what: 'notice', reason: trouble });
  });

  test('P12: a page that is too old says only that, whatever else there is to say', () => {
    const everything = { phase: 'paused', notice: 'paused', lines: lines('row-1'), taps: [waiting(mark(3))] } as const;
    const last = { tap: mark(3), fresh: true };
    expect(barContent(known({ trouble: 'reload', ...everything, last }))).toEqual({ what: 'reload' });
  });

  test('says that there is no connection, or will be in a moment, and how much waits for it', () => {
    const taps = [waiting(mark(3))];
    for (const trouble of ['offline', 'restarting'] as const)
      expect(barContent(known({ trouble, taps }))).toEqual({ what: trouble, waiting: 1 });
  });
});
