// A bingo is called by a person, and true by the journal.
import { describe, expect, test } from 'vitest';
import type { LineId } from '#shared/domain/round/bingo.ts';
import { cardOf } from '#shared/domain/round/card.ts';
import type { Deal } from '#shared/domain/round/deal.ts';
import {
  after,
  bingoCalled,
  callBingo,
  dealOf,
  dealt,
  ended,
  mark,
  marked,
  markedAll,
  openWith,
  paused,
  resumed,
  running,
  takenBack,
} from '../../../support/builders.ts';
import { given } from '../../../support/given.ts';

const TOP_ROW = [0, 1, 2, 3, 4];
const MIDDLE_ROW = [10, 11, 13, 14];
const EVERYTHING = Array.from({ length: 25 }, (_, square) => square).filter((square) => square !== 12);
const nobody = (count: number) => Array.from({ length: count }, () => 0);
const confirmed = (seat: number, line: LineId, alsoHeardBy: readonly number[], at = after(300)) =>
  bingoCalled({ seat, line, at, alsoHeardBy });

describe('CallBingo', () => {
  test('confirms a full row', () =>
    given(running(3), markedAll(2, TOP_ROW))
      .when(callBingo(2, 'row-1'))
      .then(confirmed(2, 'row-1', nobody(5))));
  test('counts the free centre as marked, and as no phrase', () => {
    for (const [line, squares] of [
      ['row-3', MIDDLE_ROW],
      ['column-3', [2, 7, 17, 22]],
      ['diagonal-down', [0, 6, 18, 24]],
      ['diagonal-up', [20, 16, 8, 4]],
    ] as const)
      given(running(1), markedAll(1, squares))
        .when(callBingo(1, line))
        .then(confirmed(1, line, nobody(4)));
  });
  test('counts marks that arrived late', () =>
    given(running(1), markedAll(1, [0, 1, 2, 3]), marked(1, 4, after(10)))
      .when(callBingo(1, 'row-1'))
      .then(confirmed(1, 'row-1', nobody(5))));

  test('is refused for a line that is not full', () => {
    given(running(1)).when(callBingo(1, 'row-1')).thenRefused('no-complete-line');
    given(running(1), markedAll(1, [0, 1, 2, 3]))
      .when(callBingo(1, 'row-1'))
      .thenRefused('no-complete-line');
    given(running(1), markedAll(1, TOP_ROW)).when(callBingo(1, 'row-2')).thenRefused('no-complete-line');
    given(running(2), markedAll(1, TOP_ROW)).when(callBingo(2, 'row-1')).thenRefused('no-complete-line');
  });
  test('is refused when one of its marks was taken back', () =>
    given(running(1), markedAll(1, TOP_ROW), takenBack(1, 3))
      .when(callBingo(1, 'row-1'))
      .thenRefused('no-complete-line'));
  test('stands when only one of two marks was taken back', () =>
    given(running(1), markedAll(1, TOP_ROW), marked(1, 3, after(200)), takenBack(1, 3))
      .when(callBingo(1, 'row-1'))
      .then(confirmed(1, 'row-1', nobody(5))));
  test('is refused for a line that this card does not have', () => {
    given(running(1, { size: 3 }), markedAll(1, [0, 1, 2, 3, 4, 5, 6, 7, 8]))
      .when(callBingo(1, 'row-4'))
      .thenRefused('no-complete-line');
  });

  test('is refused the second time, with the same marks or not', () => {
    const once = [...running(1), ...markedAll(1, TOP_ROW), confirmed(1, 'row-1', nobody(5))];
    given(once)
      .when(callBingo(1, 'row-1', after(400)))
      .thenRefused('already-called');
    given(once, takenBack(1, 0))
      .when(callBingo(1, 'row-1', after(400)))
      .thenRefused('already-called');
  });
  test('is possible for another line of the same card', () =>
    given(running(1), markedAll(1, EVERYTHING), confirmed(1, 'row-1', nobody(5)))
      .when(callBingo(1, 'column-1'))
      .then(confirmed(1, 'column-1', nobody(5))));
  test('ties: another card’s bingo takes nothing away', () =>
    given(running(2), markedAll(1, TOP_ROW), markedAll(2, TOP_ROW), confirmed(1, 'row-1', nobody(5)))
      .when(callBingo(2, 'row-1'))
      .then(confirmed(2, 'row-1', alsoHeard(2, TOP_ROW, [[1, TOP_ROW]]))));

  test('is refused before the start, in a pause and after the end', () => {
    given(openWith(1), dealt()).when(callBingo(1, 'row-1')).thenRefused('not-started');
    given(running(1), markedAll(1, TOP_ROW), paused(after(120)))
      .when(callBingo(1, 'row-1'))
      .thenRefused('paused');
    given(running(1), markedAll(1, TOP_ROW), ended(after(200), 1))
      .when(callBingo(1, 'row-1'))
      .thenRefused('ended');
  });
  test('is possible again after a pause', () =>
    given(running(1), markedAll(1, TOP_ROW), paused(after(120)), resumed(after(180)))
      .when(callBingo(1, 'row-1'))
      .then(confirmed(1, 'row-1', nobody(5))));
  test('forbids nothing afterwards: its holder marks on', () =>
    given(running(1), markedAll(1, TOP_ROW), confirmed(1, 'row-1', nobody(5)))
      .when(mark(1, 20))
      .then(marked(1, 20)));
});

describe('extra patterns', () => {
  const corners = [0, 4, 20, 24];
  test('corners count when the round plays with them', () => {
    given(running(1, { extra: { corners: true, full: false } }), markedAll(1, corners))
      .when(callBingo(1, 'corners'))
      .then(confirmed(1, 'corners', nobody(4)));
    given(running(1, { extra: { corners: false, full: true } }), markedAll(1, EVERYTHING))
      .when(callBingo(1, 'corners'))
      .thenRefused('no-complete-line');
  });
  test('so does the full card, without its free centre', () => {
    given(running(1, { extra: { corners: false, full: true } }), markedAll(1, EVERYTHING))
      .when(callBingo(1, 'full'))
      .then(confirmed(1, 'full', nobody(24)));
    given(running(1, { extra: { corners: false, full: true } }), markedAll(1, EVERYTHING.slice(1)))
      .when(callBingo(1, 'full'))
      .thenRefused('no-complete-line');
    given(running(1, { extra: { corners: true, full: false } }), markedAll(1, EVERYTHING))
      .when(callBingo(1, 'full'))
      .thenRefused('no-complete-line');
  });
  test.each([3, 4, 5] as const)('the corners of a card of %d by as many are its corners', (size) => {
    const last = size - 1;
    given(
      running(1, { size, extra: { corners: true, full: false } }),
      markedAll(1, [0, last, size * last, size * size - 1]),
    )
      .when(callBingo(1, 'corners'))
      .then(confirmed(1, 'corners', nobody(4)));
  });
});

/** Per phrase on these squares of a card: how many of the others marked it, read from the cards themselves. */
function alsoHeard(
  seat: number,
  squares: readonly number[],
  others: readonly (readonly [seat: number, squares: readonly number[]])[],
  deal: Deal = dealOf(),
): number[] {
  return squares.map((square) => {
    const phrase = cardOf(deal, seat)[square];
    return others.filter(([other, marks]) => marks.some((at) => cardOf(deal, other)[at]?.id === phrase?.id)).length;
  });
}

describe('alsoHeardBy', () => {
  test('counts the other cards that heard each phrase, in the order of the line', () => {
    const others = [
      [1, [0, 5, 10]],
      [3, EVERYTHING],
      [4, [21, 22, 23, 24]],
      [5, []],
    ] as const;
    const expected = alsoHeard(2, TOP_ROW, others);
    expect(Math.max(...expected)).toBeGreaterThan(0);
    given(running(5), markedAll(2, TOP_ROW), ...others.map(([seat, squares]) => markedAll(seat, squares)))
      .when(callBingo(2, 'row-1'))
      .then(confirmed(2, 'row-1', expected));
  });
  test('counts a card once, however often it heard the phrase, and forgets what was taken back', () => {
    const deal = dealOf();
    const phrase = cardOf(deal, 1)[0];
    const carrier = [2, 3, 4, 5, 6, 7, 8].find((seat) => cardOf(deal, seat).includes(phrase!))!;
    const square = cardOf(deal, carrier).indexOf(phrase!);
    const twice = [marked(carrier, square, after(1)), marked(carrier, square, after(200))];
    const past = [running(8), markedAll(1, TOP_ROW), twice];
    given(...past)
      .when(callBingo(1, 'row-1'))
      .then(confirmed(1, 'row-1', [1, 0, 0, 0, 0]));
    given(...past, [takenBack(carrier, square), takenBack(carrier, square)])
      .when(callBingo(1, 'row-1'))
      .then(confirmed(1, 'row-1', nobody(5)));
  });
});
