// What becomes of a seat, and of what was played at it.
import { describe, expect, test } from 'vitest';
import { closedRoomOf } from '#shared/domain/closedRoomOf.ts';
import { evolve } from '#shared/domain/evolve.ts';
import type { SeatEvent } from '#shared/domain/events.ts';
import { paperSeats, phoneSeats, wayBackOf } from '#shared/domain/room.ts';
import { tallyOf } from '#shared/domain/round/tally.ts';
import { facilitatorView } from '#shared/views/facilitatorView.ts';
import { ownView } from '#shared/views/participantView.ts';
import {
  after,
  bingoCalled,
  closed,
  dealt,
  ended,
  inRound,
  marked,
  markedAll,
  openWith,
  running,
  started,
  stepUndone,
} from '../../support/builders.ts';
import { openRoomAfter, roomAfter, roundAfter } from '../../support/given.ts';
import {
  helpOffered,
  returnMissed,
  returnWordsSet,
  seatGivenUp,
  seatHandedOver,
  seatRemoved,
  seatReturnedTo,
} from '../../support/seats.ts';

const ROW = [0, 1, 2, 3, 4];
const bingo = bingoCalled({ seat: 2, line: 'row-1', at: after(90), alsoHeardBy: [0, 0, 0, 0, 0] });

describe('a seat that was given up', () => {
  test.each([seatGivenUp(2), seatRemoved(2)])('keeps its number, and nothing else: $type', (gone) => {
    const room = openRoomAfter(openWith(3), returnWordsSet(2), helpOffered(2), returnWordsSet(3), gone);
    expect(room.seats).toEqual(['key-1', null, 'key-3']);
    expect(room.waysBack.map(({ seat }) => seat)).toEqual([3]);
    expect(room.formerKeys).toEqual([
      { key: 'key-2', why: gone.type === 'SeatRemoved' ? 'seat-removed' : 'seat-left' },
    ]);
    expect(room.gone).toEqual([2]);
    expect(phoneSeats(room)).toBe(2);
    expect(paperSeats(room)).toEqual([]);
  });
  test('its marks and its card count in no round that is played, and in none that follows', () => {
    const past = [...running(3), ...markedAll(1, ROW), ...markedAll(2, ROW), marked(3, 8)];
    const round = roundAfter([past, seatGivenUp(2)]);
    // As if that number had never been dealt a card: the tally of the others, to the last figure.
    const alone = tallyOf(roundAfter([running(3), markedAll(1, ROW), marked(3, 8), seatGivenUp(2)]), 3);
    expect(tallyOf(round, 3)).toEqual(alone);
    expect(tallyOf(round, 3).cards).toBe(2);
    expect(tallyOf(round, 3)).not.toEqual(tallyOf(roundAfter([past]), 3));
    const second = [inRound(2, dealt()), inRound(2, dealt({ size: 4 })), inRound(2, started(after(900)))];
    const next = roundAfter([past, seatGivenUp(2), ended(after(600), 3), second], 2);
    expect(tallyOf(next, 3).cards).toBe(2);
    expect(tallyOf(next, 3).columns[0]!.exposure).toBe(2);
  });
  test('a round that is over stays as it was told: the difference would be that card', () => {
    const past = [...running(3), ...markedAll(2, ROW), ended(after(600), 3)];
    const tally = tallyOf(roundAfter([past]), 3);
    expect(tallyOf(roundAfter([past, seatGivenUp(2)]), 3)).toEqual(tally);
    expect(tallyOf(roundAfter([past, seatRemoved(2)]), 3)).toEqual(tally);
  });
  test('a line that was called stays called, by the journal alone', () => {
    const round = roundAfter([running(3), markedAll(2, ROW), bingo, seatGivenUp(2)]);
    expect(round).toMatchObject({ bingos: [{ seat: 2, line: 'row-1' }] });
  });
  test('is counted by nobody who counts seats', () => {
    const room = openRoomAfter(openWith(3), seatGivenUp(2));
    const around = {
      presence: { phones: 1, seats: new Set([3]), screens: 0, desks: 1, waiting: 0 },
      keepUntil: 0,
      storing: true,
    };
    expect(facilitatorView(room, 'K7QF4M', around)).toMatchObject({
      joined: 2,
      numbers: { last: 3, away: [1], gone: [2], paper: [] },
    });
    expect(closedRoomOf(room, after(9)).joined).toBe(2);
  });
});

describe('a seat that goes on', () => {
  const past = [...running(3), ...markedAll(2, ROW), bingo];
  const own = (...more: readonly SeatEvent[]) => ownView(openRoomAfter(past, more), 2);

  test('by its words it is whole', () => {
    const room = openRoomAfter(past, returnWordsSet(2), returnMissed(2), seatReturnedTo(2, 'new'));
    expect(room.seats).toEqual(['key-1', 'new', 'key-3']);
    expect(room.formerKeys).toEqual([{ key: 'key-2', why: 'seat-moved' }]);
    expect(wayBackOf(room, 2)).toEqual({ seat: 2, words: null, misses: 0, help: null });
    expect(own(seatReturnedTo(2, 'new'))).toEqual(own());
  });
  test('by the help of whoever leads it counts as before, and shows nothing of before', () => {
    const handed = roundAfter([past, seatHandedOver(2, 'new')]);
    expect(tallyOf(handed, 3)).toEqual(tallyOf(roundAfter([past]), 3));
    expect(own(seatHandedOver(2, 'new'))).toEqual({ activity: 1, marks: [], called: [] });
    const later = openRoomAfter(past, seatHandedOver(2, 'new'), marked(2, 7, after(200)));
    expect(ownView(later, 2)).toMatchObject({ marks: [[7, 1]] });
    expect(tallyOf(roundAfter([past, seatHandedOver(2, 'new'), marked(2, 0, after(61))]), 3)).toEqual(
      tallyOf(roundAfter([past]), 3),
    );
  });
  test('so it does of a round that is over, and twice', () => {
    const over = [...past, ended(after(600), 3)];
    const tally = tallyOf(roundAfter([over]), 3);
    const twice = [...over, seatHandedOver(2, 'new'), seatHandedOver(2, 'newer')];
    expect(tallyOf(roundAfter([twice]), 3)).toEqual(tally);
    expect(ownView(openRoomAfter(twice), 2)).toEqual({ activity: 1, marks: [], called: [] });
  });
  test('a step of whoever leads that is taken back brings nothing back that was given up or set aside', () => {
    const steps = [...past, ended(after(600), 3, true)];
    const undone = [stepUndone(after(603))];
    const handed = openRoomAfter(steps, seatHandedOver(2, 'new'), undone);
    expect(handed.activities[0]!.phase).toBe('running');
    expect(ownView(handed, 2)).toEqual({ activity: 1, marks: [], called: [] });
    expect(tallyOf(handed.activities[0]!, 3)).toEqual(tallyOf(roundAfter([past]), 3));
    const left = roundAfter([steps, seatGivenUp(2), undone]);
    expect(tallyOf(left, 3)).toEqual(tallyOf(roundAfter([running(3), seatGivenUp(2)]), 3));
  });
  test('given up after it was handed over, nothing of either counts', () => {
    const both = [...past, seatHandedOver(2, 'new'), marked(2, 7), seatGivenUp(2)];
    expect(tallyOf(roundAfter([both]), 3)).toEqual(tallyOf(roundAfter([running(3), seatGivenUp(2)]), 3));
  });
});

test('an event of a seat that is not there, or of a session that is over, changes nothing', () => {
  const events = [
    seatGivenUp(4),
    seatRemoved(4),
    returnWordsSet(4),
    returnMissed(4),
    seatReturnedTo(4, 'new'),
    helpOffered(4),
    seatHandedOver(4, 'new'),
  ];
  for (const room of [roomAfter(openWith(3)), roomAfter(openWith(4), seatGivenUp(4)), roomAfter(openWith(4), closed())])
    for (const event of events) expect(evolve(room, event), event.type).toEqual(room);
});
