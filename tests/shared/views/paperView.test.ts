import { expect, test } from 'vitest';
import { cardOf } from '#shared/domain/round/card.ts';
import { cardSizes } from '#shared/domain/round/deal.ts';
import { letters } from '#shared/domain/taxonomy.ts';
import { paperView } from '#shared/views/paperView.ts';
import { participantView } from '#shared/views/participantView.ts';
import {
  dealOf,
  dealt,
  inRound,
  markedAll,
  opened,
  paperSeatsTaken,
  running,
  seatTaken,
  started,
} from '../../support/builders.ts';
import { openRoomAfter } from '../../support/given.ts';
import { paperPaths } from '../../support/privacyPaths.ts';
import { CODE, pathsIn, SEED } from './richRoom.ts';

const mixed = [opened(), seatTaken(1), paperSeatsTaken(2), seatTaken(4), paperSeatsTaken(1)];

test('shows the cards on paper, each as its phone would', () => {
  for (const size of cardSizes) {
    const room = openRoomAfter(mixed, dealt({ size }));
    const paper = paperView(room, CODE)!;
    expect(paper.cards.map(({ seat }) => seat)).toEqual([2, 3, 5]);
    for (const { seat, squares } of paper.cards)
      expect(squares).toEqual(participantView(room, CODE, seat).activity!.squares);
  }
});

test('deals phones and paper from one pile: no phrase of a column more than once oftener than another', () => {
  const room = openRoomAfter(
    running(0),
    ...Array.from({ length: 12 }, (_, i) => [seatTaken(i + 1), paperSeatsTaken(i % 4)]),
  );
  const deal = dealOf();
  const seats = room.seats.length;
  expect(seats).toBe(30);
  const printed = paperView(room, CODE)!.cards;
  const onPhones = Array.from({ length: seats }, (_, i) => i + 1).filter(
    (seat) => !printed.some((it) => it.seat === seat),
  );
  const cards = [
    ...printed.map(({ squares }) => squares.map((square) => square?.sentence)),
    ...onPhones.map((seat) => participantView(room, CODE, seat).activity!.squares.map((square) => square?.sentence)),
  ];
  expect(cards).toHaveLength(30);
  expect(new Set(cards.map((card) => card.join())).size).toBe(30);
  for (const letter of letters) {
    const column = deal.deck.phrases.filter((phrase) => phrase.letter === letter);
    const counts = column.map(({ sentence }) => cards.filter((card) => card.includes(sentence)).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  }
});

test('follows the round, and says which it is and which deal', () => {
  const first = paperView(openRoomAfter(mixed, dealt()), CODE)!;
  const again = paperView(openRoomAfter(mixed, dealt(), dealt({ seed: 'another' })), CODE)!;
  const next = paperView(openRoomAfter(mixed, dealt(), started(), inRound(2, dealt({ size: 3 }))), CODE)!;
  expect(first.round).toMatchObject({ number: 1, size: 5 });
  expect(again.round.mark).not.toBe(first.round.mark);
  expect(next.round).toMatchObject({ number: 2, size: 3 });
  expect(next.cards[0]!.squares[0]!.sentence).toBe(cardOf(dealOf({ size: 3 }), 2)[0]!.sentence);
});

test('is nothing before a round is dealt', () => expect(paperView(openRoomAfter(mixed), CODE)).toBeNull());

test('privacy: tells cards without a phone, and no mark of anybody', () => {
  const before = [...mixed, dealt(), started()];
  const after = [...before, ...markedAll(1, [0, 1, 2]), ...markedAll(2, [3, 4])];
  const paper = paperView(openRoomAfter(after), CODE);
  expect(paper).toEqual(paperView(openRoomAfter(before), CODE));
  expect(pathsIn(paper).filter((path) => !paperPaths.has(path))).toEqual([]);
  expect(JSON.stringify(paper)).not.toContain(SEED);
});
