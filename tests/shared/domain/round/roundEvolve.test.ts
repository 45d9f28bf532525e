// What each event does to a round.
import { describe, expect, test } from 'vitest';
import {
  after,
  bingoCalled,
  dealOf,
  dealt,
  ended,
  inRound,
  marked,
  openWith,
  paused,
  putOnScreen,
  resumed,
  running,
  started,
  takenBack,
  timed,
  T0,
} from '../../../support/builders.ts';
import { roundAfter } from '../../../support/given.ts';
import { onSquares } from '../../../support/onSquares.ts';

const startedRound = {
  kind: 'round',
  deal: dealOf(),
  minutes: null,
  withdrawn: [],
  startedAt: T0,
  pauses: [],
  marks: [],
  aside: [],
  bingos: [],
  seenBingos: 0,
};
const listening = { what: 'listening' };
/** How many steps were taken is counted elsewhere, and so is the way back. */
const standing = (past: Parameters<typeof roundAfter>[0]) => {
  const { steps: _steps, before: _before, ...round } = roundAfter(past);
  return round;
};
const bingo = { seat: 1, line: 'row-1', at: after(90), alsoHeardBy: [0, 0, 0, 0, 0] } as const;

describe('phases', () => {
  test('a dealt round is ready', () =>
    expect(standing([openWith(1), dealt()])).toEqual({
      kind: 'round',
      phase: 'ready',
      deal: dealOf(),
      minutes: null,
      withdrawn: [],
    }));
  test('dealing once more replaces the deal', () =>
    expect(standing([openWith(1), dealt(), dealt({ size: 4 })])).toEqual({
      kind: 'round',
      phase: 'ready',
      deal: dealOf({ size: 4 }),
      minutes: null,
      withdrawn: [],
    }));
  test('a started round has nothing yet, and listens', () =>
    expect(standing([running(1)])).toEqual({ ...startedRound, phase: 'running', shown: listening }));
  test('a paused round knows since when', () =>
    expect(standing([running(1), paused(after(60))])).toEqual({
      ...startedRound,
      phase: 'paused',
      shown: listening,
      pausedAt: after(60),
    }));
  test('a resumed round remembers the pause', () =>
    expect(standing([running(1), paused(after(60)), resumed(after(90))])).toEqual({
      ...startedRound,
      phase: 'running',
      shown: listening,
      pauses: [{ from: after(60), to: after(90) }],
    }));
  test('an ended round knows its end and its cards, and has not shown its tally', () =>
    expect(standing([running(3), ended(after(600), 3)])).toEqual({
      ...startedRound,
      phase: 'ended',
      shown: listening,
      endedAt: after(600),
      cards: 3,
      revealed: false,
      settled: true,
    }));
  test('a round that ends in a pause ends the pause', () =>
    expect(standing([running(1), paused(after(60)), ended(after(90), 1)])).toEqual({
      ...startedRound,
      phase: 'ended',
      shown: listening,
      pauses: [{ from: after(60), to: after(90) }],
      endedAt: after(90),
      cards: 1,
      revealed: false,
      settled: true,
    }));
});

describe('the planned time', () => {
  test('stays from before the start to after the end, through new cards and pauses', () => {
    const past = [openWith(1), dealt(), timed(15), dealt({ size: 4 })];
    expect(roundAfter(past)).toMatchObject({ phase: 'ready', minutes: 15 });
    const later = [started(), paused(after(60)), resumed(after(90)), ended(after(600), 1)];
    for (let i = 1; i <= later.length; i++) expect(roundAfter([...past, later.slice(0, i)]).minutes).toBe(15);
  });
  test('is no step: undoing the one before leaves it', () => {
    const past = [openWith(1), dealt(), started(), timed(15), paused(after(60)), timed(20)];
    const undone = { kind: 'round', activity: 1, type: 'StepUndone', at: after(70) } as const;
    expect(roundAfter([...past, undone])).toMatchObject({ phase: 'running', minutes: 20 });
    expect(roundAfter(past).steps).toBe(roundAfter(past.slice(0, -1)).steps);
  });
  test('can be another, or none again', () => {
    expect(roundAfter([running(1), timed(10), timed(20)]).minutes).toBe(20);
    expect(roundAfter([running(1), timed(10), timed(null)]).minutes).toBeNull();
  });
});

describe('marks', () => {
  test('are kept per seat and square, in order of arrival', () =>
    expect(
      roundAfter([running(3), marked(2, 7, after(60)), marked(2, 7, after(30)), marked(2, 0), marked(1, 7)]),
    ).toMatchObject({
      marks: [undefined, onSquares({ 7: [after(60)] }), onSquares({ 0: [after(60)], 7: [after(60), after(30)] })],
    }));
  test('a seat that took all of them back is a seat without marks', () =>
    expect(
      roundAfter([running(2), marked(1, 7), takenBack(1, 7), marked(2, 3), marked(2, 3), takenBack(2, 3)]),
    ).toEqual(expect.objectContaining({ marks: [undefined, undefined, onSquares({ 3: [after(60)] })] })));
  test('of an ended round grow when late ones arrive', () =>
    expect(roundAfter([running(1), ended(after(600), 1), marked(1, 7)])).toMatchObject({
      phase: 'ended',
      marks: [undefined, onSquares({ 7: [after(60)] })],
    }));
  test('of one round leave another alone', () => {
    const past = [running(1), ended(after(600), 1), inRound(2, dealt()), inRound(2, started(after(700)))];
    const second = [...past, inRound(2, marked(1, 7, after(800)))];
    expect(roundAfter(second, 1)).toEqual(roundAfter(past, 1));
    expect(roundAfter(second, 2)).toMatchObject({ marks: [undefined, onSquares({ 7: [after(800)] })] });
  });
});

describe('what the screen shows', () => {
  const withBingo = [running(1), bingoCalled(bingo), putOnScreen({ what: 'bingo', bingo: 0 })] as const;

  test('a bingo is kept, and put on the screen by hand alone', () => {
    expect(roundAfter([running(1), bingoCalled(bingo)])).toMatchObject({ bingos: [bingo], shown: listening });
    expect(roundAfter([...withBingo])).toMatchObject({ shown: { what: 'bingo', bingo: 0 } });
  });
  test('a pause leaves the bingo there; going on, and the end, bring the listening back', () => {
    expect(roundAfter([...withBingo, paused(after(99))])).toMatchObject({ shown: { what: 'bingo', bingo: 0 } });
    expect(roundAfter([...withBingo, paused(after(99)), resumed(after(120))])).toMatchObject({ shown: listening });
    expect(roundAfter([...withBingo, ended(after(99), 1)])).toMatchObject({ shown: listening });
  });
  test('a tally on the screen is revealed for good, and anything else reveals nothing', () => {
    const past = [...withBingo, ended(after(99), 1)];
    expect(roundAfter([...past, putOnScreen({ what: 'bingo', bingo: 0 })])).toMatchObject({ revealed: false });
    const aPhrase = putOnScreen({ what: 'phrase', phrase: 'B1', reopening: null });
    expect(roundAfter([...past, aPhrase])).toMatchObject({ revealed: false, shown: { what: 'phrase', phrase: 'B1' } });
    const tally = [...past, putOnScreen({ what: 'tally' })];
    expect(roundAfter(tally)).toMatchObject({ revealed: true, shown: { what: 'tally' } });
    expect(roundAfter([...tally, putOnScreen({ what: 'listening' })])).toMatchObject({
      revealed: true,
      shown: listening,
    });
  });
});
