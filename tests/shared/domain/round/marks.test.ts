// Reading and changing the marks of a round.
import { describe, expect, test } from 'vitest';
import { cardOf } from '#shared/domain/round/card.ts';
import { heardOn, momentsOn, withMoments } from '#shared/domain/round/marks.ts';
import type { StartedRound } from '#shared/domain/round/round.ts';
import { after, dealOf, marked, running, takenBack } from '../../../support/builders.ts';
import { roundAfter } from '../../../support/given.ts';
import { onSquares } from '../../../support/onSquares.ts';

function startedRound(...past: Parameters<typeof roundAfter>[0]): StartedRound {
  const round = roundAfter(past);
  if (round.phase === 'ready') throw new Error('this round was not started');
  return round;
}

describe('momentsOn', () => {
  const round = startedRound(running(3), marked(2, 7, after(60)), marked(2, 7, after(30)));

  test('gives the moments of one square of one seat, in order of arrival', () =>
    expect(momentsOn(round, 2, 7)).toEqual([after(60), after(30)]));
  test('gives none for a square, a seat or a card that has none', () => {
    for (const [seat, square] of [
      [2, 8],
      [1, 7],
      [3, 7],
      [0, 7],
      [250, 7],
      [2, 99],
    ] as const)
      expect(momentsOn(round, seat, square)).toEqual([]);
  });
});

describe('heardOn', () => {
  const seats = Array.from({ length: 12 }, (_, i) => i + 1);
  const phrase = cardOf(dealOf(), 1)[0]!;
  const carriers = seats.filter((seat) => cardOf(dealOf(), seat).includes(phrase));
  const onCard = (seat: number) => cardOf(dealOf(), seat).indexOf(phrase);

  test('gives every seat that heard the phrase, wherever it stands on its card, and each once', () => {
    const marks = carriers.flatMap((seat) => [marked(seat, onCard(seat)), marked(seat, onCard(seat), after(300))]);
    expect(heardOn(startedRound(running(12), marks), phrase)).toEqual(carriers);
    expect(carriers.length).toBeGreaterThan(1);
  });
  test('gives no seat that marked another phrase, or took it back', () => {
    const others = carriers.map((seat) => marked(seat, onCard(seat) + 1));
    const regretted = carriers.flatMap((seat) => [marked(seat, onCard(seat)), takenBack(seat, onCard(seat))]);
    expect(heardOn(startedRound(running(12)), phrase)).toEqual([]);
    expect(heardOn(startedRound(running(12), others), phrase)).toEqual([]);
    expect(heardOn(startedRound(running(12), regretted), phrase)).toEqual([]);
  });
});

describe('withMoments', () => {
  test('changes one square and leaves the old marks as they were', () => {
    const before = withMoments(withMoments([], 2, 7, [1]), 1, 0, [5]);
    const next = withMoments(before, 2, 8, [2, 3]);
    expect(before).toEqual([undefined, onSquares({ 0: [5] }), onSquares({ 7: [1] })]);
    expect(next).toEqual([undefined, onSquares({ 0: [5] }), onSquares({ 7: [1], 8: [2, 3] })]);
    expect(next[1]).toBe(before[1]);
  });
  test('leaves no holes: seats without marks are undefined', () => {
    const marks = withMoments([], 4, 0, [1]);
    expect(Object.keys(marks)).toEqual(['0', '1', '2', '3', '4']);
    expect(marks.slice(0, 4)).toEqual([undefined, undefined, undefined, undefined]);
  });
  test('a square without moments is gone, and so is a card without squares', () => {
    const two = withMoments(withMoments([], 1, 7, [1]), 1, 8, [2]);
    expect(withMoments(two, 1, 7, [])).toEqual([undefined, onSquares({ 8: [2] })]);
    expect(withMoments(withMoments(two, 1, 7, []), 1, 8, [])).toEqual([undefined, undefined]);
  });
});
