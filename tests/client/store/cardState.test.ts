import { describe, expect, test } from 'vitest';
import type { PendingTap, Tap } from '../../../client/src/net/outbox.ts';
import { cardState } from '../../../client/src/store/cardState.ts';
import type { OwnRound } from '../../../shared/views/roundForParticipant.ts';

const own = (marks: OwnRound['marks'] = [], called: OwnRound['called'] = []): OwnRound => ({
  activity: 1,
  marks,
  called,
});
const pending = (...taps: readonly Tap[]): readonly PendingTap[] =>
  taps.map((tap, index) => ({ ...tap, id: `tap-${index}`, tapped: { steady: index, page: 0, wall: index } }));
const mark = (square: number, activity = 1): Tap => ({ type: 'Mark', activity, square });
const again = (square: number): Tap => ({ type: 'HearAgain', activity: 1, square });
const takeBack = (square: number): Tap => ({ type: 'TakeBack', activity: 1, square });

describe('cardState', () => {
  test('is what the server acknowledged when nothing is on its way', () => {
    const card = cardState(
      own(
        [
          [3, 1],
          [7, 4],
        ],
        ['row-1'],
      ),
      [],
    );
    expect([...card.times]).toEqual([
      [3, 1],
      [7, 4],
    ]);
    expect(card.pending.size).toBe(0);
    expect([...card.called]).toEqual(['row-1']);
  });

  test('shows a mark from the tap on, and says that it is on its way', () => {
    const card = cardState(own(), pending(mark(12)));
    expect(card.times.get(12)).toBe(1);
    expect([...card.pending]).toEqual([12]);
  });

  test('does not count a mark twice that the server has already', () => {
    expect(cardState(own([[5, 1]]), pending(mark(5))).times.get(5)).toBe(1);
    expect(cardState(own([[5, 3]]), pending(mark(5))).times.get(5)).toBe(3);
  });

  test('adds up what was heard again, in the order of the taps', () => {
    expect(cardState(own([[5, 1]]), pending(again(5), again(5))).times.get(5)).toBe(3);
    expect(cardState(own(), pending(mark(5), again(5), takeBack(5))).times.get(5)).toBe(1);
  });

  test('a square that was taken back is not marked, though its request is still on its way', () => {
    const card = cardState(own([[5, 1]]), pending(takeBack(5)));
    expect(card.times.has(5)).toBe(false);
    expect(card.pending.has(5)).toBe(true);
  });

  test('never goes below nothing', () => {
    expect(cardState(own(), pending(takeBack(5))).times.has(5)).toBe(false);
    expect(cardState(own(), pending(takeBack(5), mark(5))).times.get(5)).toBe(1);
  });

  test('holds a line for called from the press on, and marks no square for it', () => {
    const card = cardState(own(), pending({ type: 'CallBingo', activity: 1, line: 'column-2' }));
    expect([...card.called]).toEqual(['column-2']);
    expect(card.pending.size).toBe(0);
  });

  test('leaves out what was tapped on another card', () => {
    const card = cardState(own(), pending(mark(5, 2)));
    expect(card.times.size).toBe(0);
    expect(card.pending.size).toBe(0);
  });
});
