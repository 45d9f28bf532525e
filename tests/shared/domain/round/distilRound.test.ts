import { expect, test } from 'vitest';
import { distilRound } from '#shared/domain/round/distilRound.ts';
import { tallyOf } from '#shared/domain/round/tally.ts';
import { after, bingoCalled, dealt, ended, markedAll, openWith, running, T0 } from '../../../support/builders.ts';
import { roundAfter } from '../../../support/given.ts';

test('a round that never began leaves nothing', () =>
  expect(distilRound(roundAfter([[...openWith(2), dealt()]]), 1, { seats: 2, isOnPaper: () => false })).toBeNull());

test('a round leaves its settings and its figures', () => {
  const bingo = bingoCalled({ seat: 1, line: 'row-1', at: after(90), alsoHeardBy: [0, 0, 0, 0, 0] });
  const round = roundAfter([running(3), markedAll(1, [0, 1, 2, 3, 4]), bingo, ended(after(600), 3)]);
  expect(distilRound(round, 2, { seats: 5, isOnPaper: () => false })).toEqual({
    kind: 'round',
    activity: 2,
    deck: { id: 'a-deck', name: 'Een set', kind: 'defence' },
    size: 5,
    extra: { corners: false, full: false },
    startedAt: T0,
    ended: true,
    bingos: 1,
    tally: tallyOf(round, 5),
  });
});
