// P: closing destroys who marked what, and changes no figure.
import { expect, test } from 'vitest';
import { closedRoomOf, finishedIn, finishedPlaces, playedIn } from '#shared/domain/closedRoomOf.ts';
import { tallyOf } from '#shared/domain/round/tally.ts';
import {
  after,
  bingoCalled,
  dealOf,
  dealt,
  ended,
  inRound,
  marked,
  markedAll,
  running,
  started,
} from '../../support/builders.ts';
import { openRoomAfter } from '../../support/given.ts';
import { pathsIn } from '../views/richRoom.ts';

const played = [
  ...running(4),
  ...markedAll(1, [0, 1, 2, 3, 4]),
  marked(2, 7, after(90)),
  bingoCalled({ seat: 1, line: 'row-1', at: after(100), alsoHeardBy: [0, 0, 0, 0, 0] }),
  ended(after(600), 4),
  inRound(2, dealt({ size: 3 })),
  inRound(2, started(after(700))),
  inRound(2, marked(3, 0, after(710))),
  inRound(2, marked(3, 0, after(900))),
];

test('a closed session has the tallies that the open one had, to the last figure', () => {
  const room = openRoomAfter(played);
  const closedRoom = closedRoomOf(room, after(1000));
  expect(playedIn(closedRoom)).toEqual(playedIn(room));
  expect(closedRoom.played.map(({ tally }) => tally)).toEqual(
    room.activities.map((round) => tallyOf(round, room.seats.length)),
  );
  expect(closedRoom.played.map(({ ended: isEnded, bingos }) => [isEnded, bingos])).toEqual([
    [true, 1],
    [false, 0],
  ]);
  expect(closedRoom).toMatchObject({ joined: 4, closedAt: after(1000), keepHours: 168 });
});

test('and nothing of anybody: no seat, no key of one, no mark, no card, no seed, no moment of a tap', () => {
  const text = JSON.stringify(closedRoomOf(openRoomAfter(played), after(1000)));
  expect(text).not.toMatch(/key-\d|"(seat|seats|marks|squares|line|seed|by|at)"/);
  expect(text).not.toContain(dealOf().seed);
  expect(text).not.toContain(String(after(90)));
  // Whatever is added to a room is kept only when somebody decides so, here.
  expect(pathsIn(JSON.parse(text)).filter((path) => !path.startsWith('played[].'))).toEqual([
    'assistantKey',
    'case.pronoun',
    'case.story',
    'case.title',
    'case.words',
    'closedAt',
    'facilitatorKey',
    'joined',
    'keepHours',
    'language',
    'openedAt',
    'phase',
    'screenKey',
    'turns.assistant',
    'turns.screen',
  ]);
});

test('of an open session only rounds that are over can be taken home, of a closed one all that were played', () => {
  const room = openRoomAfter(played);
  expect(finishedPlaces(room)).toEqual([1]);
  expect(finishedIn(room)).toEqual(playedIn(room).slice(0, 1));
  const one = openRoomAfter(played, inRound(2, marked(4, 1, after(950))));
  expect(finishedIn(one), 'no mark of the running round shows').toEqual(finishedIn(room));
  expect(finishedIn(closedRoomOf(room, after(1000)))).toEqual(playedIn(room));
});

test('what is left does not depend on who it was that marked', () => {
  const one = openRoomAfter(running(3, { deck: dealOf().deck }), ended(after(600), 3));
  expect(closedRoomOf(one, 1)).toEqual(closedRoomOf({ ...one, seats: ['x', 'y', 'z'] }, 1));
});
