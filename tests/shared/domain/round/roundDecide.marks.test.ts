// Marking: free while a round runs, and what was tapped then still counts when it arrives later.
import { describe, expect, test } from 'vitest';
import { MARKS_PER_SQUARE } from '#shared/domain/round/roundDecide.ts';
import type { Event } from '#shared/domain/events.ts';
import {
  after,
  dealt,
  ended,
  hearAgain,
  mark,
  marked,
  markedAll,
  openWith,
  paused,
  putOnScreen,
  resumed,
  running,
  seatTaken,
  T0,
  takeBack,
  takenBack,
} from '../../../support/builders.ts';
import { given, roundAfter } from '../../../support/given.ts';

describe('Mark', () => {
  test('marks a square at the moment of the tap', () =>
    given(running(3))
      .when(mark(2, 7, after(33)))
      .then(marked(2, 7, after(33))));
  test('is quiet for a square that is marked', () =>
    given(running(3), marked(2, 7))
      .when(mark(2, 7, after(99)))
      .thenNothing());
  test('has nothing to do with the same square of another card', () =>
    given(running(3), marked(1, 7)).when(mark(2, 7)).then(marked(2, 7)));
  test('marks again what was taken back', () =>
    given(running(3), marked(2, 7), takenBack(2, 7))
      .when(mark(2, 7, after(99)))
      .then(marked(2, 7, after(99))));
});

describe('HearAgain', () => {
  test('adds a moment to a marked square', () =>
    given(running(3), marked(2, 7))
      .when(hearAgain(2, 7, after(99)))
      .then(marked(2, 7, after(99))));
  test('marks a square that is not', () =>
    given(running(3))
      .when(hearAgain(2, 7, after(99)))
      .then(marked(2, 7, after(99))));
  test(`is enough after ${MARKS_PER_SQUARE} times`, () => {
    const times = (count: number) => Array.from({ length: count }, (_, i) => marked(2, 7, after(i)));
    expect(MARKS_PER_SQUARE).toBe(50);
    given(running(3), times(49)).when(hearAgain(2, 7)).then(marked(2, 7));
    given(running(3), times(50)).when(hearAgain(2, 7)).thenRefused('enough-marks');
    given(running(3), times(50)).when(mark(2, 7)).thenNothing();
    given(running(3), times(50), takenBack(2, 7)).when(hearAgain(2, 7)).then(marked(2, 7));
  });
});

describe('TakeBack', () => {
  test('takes back a mark', () => given(running(3), marked(2, 7)).when(takeBack(2, 7)).then(takenBack(2, 7)));
  test('is quiet where there is none', () => {
    given(running(3)).when(takeBack(2, 7)).thenNothing();
    given(running(3), marked(1, 7)).when(takeBack(2, 7)).thenNothing();
    given(running(3), marked(2, 7), takenBack(2, 7)).when(takeBack(2, 7)).thenNothing();
  });
  test('takes the latest', () => {
    const past = [running(3), marked(2, 7, after(10)), marked(2, 7, after(200))] as const;
    given(...past)
      .when(takeBack(2, 7))
      .then(takenBack(2, 7));
    const round = roundAfter([...past, takenBack(2, 7)]);
    expect(round.phase === 'running' && round.marks[2]?.[7]).toEqual([after(10)]);
  });
});

const taps = [mark, hearAgain] as const;
const all = [mark, hearAgain, takeBack] as const;

describe('squares', () => {
  test('the free centre is nobody’s to mark', () => {
    for (const tap of all) given(running(1)).when(tap(1, 12)).thenRefused('unknown-square');
  });
  test.each([
    [3, 8],
    [4, 15],
    [5, 24],
  ] as const)('a card of %d by as many ends at square %d', (size, last) => {
    for (const tap of taps) {
      given(running(1, { size })).when(tap(1, last)).then(marked(1, last));
      given(running(1, { size }))
        .when(tap(1, last + 1))
        .thenRefused('unknown-square');
    }
  });
  test('only the large card has a free centre', () => {
    given(running(1, { size: 4 }))
      .when(mark(1, 12))
      .then(marked(1, 12));
    given(running(1, { size: 3 }))
      .when(mark(1, 4))
      .then(marked(1, 4));
  });
});

describe('when a tap counts', () => {
  const phases: Readonly<Record<string, readonly Event[]>> = {
    'paused': [...running(3), marked(1, 7, after(5)), paused(after(120))],
    'ended': [...running(3), marked(1, 7, after(5)), ended(after(600), 3)],
    'paused and ended': [...running(3), marked(1, 7, after(5)), paused(after(120)), ended(after(600), 3)],
  };
  const late = Object.entries(phases);

  test('before the start nothing counts', () => {
    for (const tap of all)
      given(openWith(1), dealt())
        .when(tap(1, 0, T0 - 1))
        .thenRefused('not-started');
  });
  test('no tap is older than the round', () => {
    given(running(1))
      .when(mark(1, 0, T0 - 90_000))
      .then(marked(1, 0, T0));
    given(running(1))
      .when(hearAgain(1, 0, 0))
      .then(marked(1, 0, T0));
    given(running(1))
      .when(mark(1, 0, T0))
      .then(marked(1, 0, T0));
    given(running(1), ended(after(600), 1))
      .when(mark(1, 0, T0 - 5))
      .then(marked(1, 0, T0));
  });
  test.each(late)('tapped while it ran, arrived when it had %s: counts', (_, past) => {
    given(past)
      .when(mark(1, 3, after(30)))
      .then(marked(1, 3, after(30)));
    given(past)
      .when(hearAgain(1, 7, after(30)))
      .then(marked(1, 7, after(30)));
    given(past)
      .when(takeBack(1, 7, after(30)))
      .then(takenBack(1, 7));
  });
  test('tapped in a pause that still lasts: paused', () => {
    for (const tap of all) {
      given(phases['paused']!)
        .when(tap(1, 7, after(120)))
        .thenRefused('paused');
      given(phases['paused']!)
        .when(tap(1, 7, after(121)))
        .thenRefused('paused');
    }
    given(phases['paused']!)
      .when(mark(1, 3, after(120) - 1))
      .then(marked(1, 3, after(120) - 1));
  });
  test('tapped in a pause that is over: paused', () => {
    const past = [...phases['paused']!, resumed(after(180))];
    for (const tap of all) {
      given(past)
        .when(tap(1, 7, after(120)))
        .thenRefused('paused');
      given(past)
        .when(tap(1, 7, after(180) - 1))
        .thenRefused('paused');
    }
    given(past)
      .when(mark(1, 3, after(180)))
      .then(marked(1, 3, after(180)));
    given(past, ended(after(600), 3))
      .when(mark(1, 3, after(150)))
      .thenRefused('paused');
    given(past, paused(after(200)))
      .when(mark(1, 3, after(150)))
      .thenRefused('paused');
    given(past, paused(after(200)))
      .when(mark(1, 3, after(190)))
      .then(marked(1, 3, after(190)));
  });
  test('tapped in the pause in which the round ended: paused', () =>
    given(phases['paused and ended']!)
      .when(mark(1, 3, after(599)))
      .thenRefused('paused'));
  test('tapped after the end: ended', () => {
    for (const tap of all) {
      given(phases['ended']!)
        .when(tap(1, 7, after(600)))
        .thenRefused('ended');
      given(phases['ended']!)
        .when(tap(1, 7, after(900)))
        .thenRefused('ended');
      given(phases['paused and ended']!)
        .when(tap(1, 7, after(600)))
        .thenRefused('ended');
    }
    given(phases['ended']!)
      .when(mark(1, 3, after(600) - 1))
      .then(marked(1, 3, after(600) - 1));
  });

  const revealed = [...phases['ended']!, putOnScreen({ what: 'tally' })];
  test('once the tally was shown, nothing is added to it or taken from it', () => {
    for (const tap of all)
      given(revealed)
        .when(tap(1, 7, after(30)))
        .thenRefused('tally-revealed');
    given(revealed)
      .when(mark(1, 3, after(30)))
      .thenRefused('tally-revealed');
  });
  test('a tally that was shown stays shown', () => {
    given(revealed, putOnScreen({ what: 'listening' }))
      .when(mark(1, 3, after(30)))
      .thenRefused('tally-revealed');
  });
  test('another picture on the screen of an ended round is no tally', () =>
    given(phases['ended']!, putOnScreen({ what: 'listening' }))
      .when(mark(1, 3, after(30)))
      .then(marked(1, 3, after(30))));
  test('what was tapped after the end is told so, also when the tally was shown', () =>
    given(revealed)
      .when(mark(1, 3, after(601)))
      .thenRefused('ended'));

  test('a seat that came after the end has no card in that round', () => {
    for (const tap of all)
      given(phases['ended']!, seatTaken(4))
        .when(tap(4, 7, after(30)))
        .thenRefused('ended');
    given(phases['ended']!, seatTaken(4))
      .when(mark(3, 7, after(30)))
      .then(marked(3, 7, after(30)));
  });
});

test('fifty marks of one square hinder no other square', () => {
  const times = Array.from({ length: 50 }, (_, i) => marked(2, 7, after(i)));
  given(running(3), times, markedAll(1, [0, 1]))
    .when(hearAgain(2, 8))
    .then(marked(2, 8));
});
