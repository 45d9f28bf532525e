import { describe, expect, test } from 'vitest';
import { heldBack, type Measured, speedVerdict, wayVerdict } from '../../../../client/src/surfaces/check/verdicts.ts';

const quick = Array.from({ length: 40 }, (_, i) => 20 + i);
const fine: Measured = {
  reached: 'yes',
  websocket: 'open',
  polling: 'open',
  pings: quick,
  broke: false,
  wasHidden: false,
};

describe('which ways are open', () => {
  test.each<[Partial<Measured>, string, string, string]>([
    [{}, 'good', 'way-both', 'it-nothing'],
    [{ polling: 'blocked' }, 'but', 'way-only-websocket', 'it-nothing'],
    [{ websocket: 'blocked' }, 'but', 'way-only-polling', 'it-websocket'],
    [{ websocket: 'busy' }, 'but', 'way-busy', 'it-websocket'],
    [{ websocket: 'blocked', polling: 'busy' }, 'but', 'way-busy', 'it-everything'],
    [{ websocket: 'blocked', polling: 'blocked' }, 'bad', 'way-none', 'it-everything'],
    [{ websocket: 'blocked', polling: 'blocked', reached: 'no' }, 'bad', 'way-unreachable', 'it-everything'],
    [{ websocket: 'blocked', polling: 'blocked', reached: 'portal' }, 'bad', 'way-portal', 'it-portal'],
  ])('%j', (found, how, say, it) => {
    expect(wayVerdict({ ...fine, ...found })).toEqual({ how, say });
    expect(heldBack({ ...fine, ...found })).toBe(it);
  });
});

describe('how quick it is', () => {
  const ofPings = (pings: Measured['pings']) => speedVerdict({ ...fine, pings });
  test('quick, and nothing lost', () =>
    expect(ofPings(quick)).toEqual({
      how: 'good',
      say: 'speed-good',
      values: { median: 39, worst: 59, lost: 0, all: 40 },
    }));
  test('one lost, or one that took long: it works, but', () => {
    expect(ofPings([...quick, null])).toMatchObject({ how: 'but', say: 'speed-slow', values: { lost: 1, all: 41 } });
    expect(ofPings([...quick, 1_500])).toMatchObject({ how: 'but', say: 'speed-slow', values: { worst: 1_500 } });
    expect(ofPings(quick.map((ping) => ping + 200))).toMatchObject({ how: 'but', say: 'speed-slow' });
  });
  test('more than a tenth lost, or a second each: it does not work', () => {
    expect(ofPings(quick.map((ping, i) => (i % 8 === 0 ? null : ping)))).toMatchObject({
      how: 'bad',
      say: 'speed-bad',
    });
    expect(ofPings(quick.map((ping) => ping + 1_000))).toMatchObject({ how: 'bad', say: 'speed-bad' });
    expect(ofPings(quick.map(() => null))).toMatchObject({ how: 'bad', values: { lost: 40, median: '–' } });
  });
  test('cut off halfway, out of sight meanwhile, or hardly measured', () => {
    expect(speedVerdict({ ...fine, broke: true })).toEqual({ how: 'bad', say: 'speed-broke' });
    expect(speedVerdict({ ...fine, broke: true, wasHidden: true })).toEqual({ how: 'but', say: 'speed-interrupted' });
    expect(ofPings(quick.slice(0, 3))).toEqual({ how: 'but', say: 'speed-interrupted' });
  });
  test('without a way there is no speed', () =>
    expect(speedVerdict({ ...fine, websocket: 'blocked', polling: 'blocked', pings: [] })).toBeNull());
});
