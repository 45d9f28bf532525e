// A card on paper: its holder reads out, whoever leads enters, and the rules are those of every card.
import { describe, expect, test } from 'vitest';
import { playedIn } from '#shared/domain/closedRoomOf.ts';
import { decide } from '#shared/domain/decide.ts';
import type { Event } from '#shared/domain/events.ts';
import { cardOf } from '#shared/domain/round/card.ts';
import {
  after,
  as,
  assistant,
  bingoCalled,
  callPaperBingo,
  dealOf,
  dealt,
  ended,
  inRound,
  marked,
  markedAll,
  markPaper,
  opened,
  paperSeatsTaken,
  participant,
  paused,
  putOnScreen,
  resumed,
  screen,
  seatTaken,
  started,
  takeBackPaper,
  takenBack,
  takePaperSeats,
} from '../../../support/builders.ts';
import { given, openRoomAfter } from '../../../support/given.ts';

/** Seats 1 and 4 have a phone, 2 and 3 are on paper. */
const seated = [opened(), seatTaken(1), paperSeatsTaken(2), seatTaken(4)];
const running: readonly Event[] = [...seated, dealt(), started()];
const deal = dealOf();

/** A square of the card of seat 2, and one of seat 1 with the same phrase. */
const shared = cardOf(deal, 2)
  .map((phrase, square) => ({ square, other: phrase ? cardOf(deal, 1).findIndex((it) => it?.id === phrase.id) : -1 }))
  .find(({ other }) => other >= 0)!;

describe('MarkPaper', () => {
  test('enters what was heard, at the moment of entry', () => {
    given(running).when(markPaper(2, 0)).then(marked(2, 0));
    given(running)
      .when(as(assistant, markPaper(3, 24, after(90))))
      .then(marked(3, 24, after(90)));
  });
  test('enters it once', () =>
    given(running, marked(2, 0))
      .when(markPaper(2, 0, after(200)))
      .thenNothing());
  test('is refused for a seat that has a phone, and for one that is not there', () => {
    for (const seat of [1, 4, 5, 0, 1000]) {
      given(running).when(markPaper(seat, 0)).thenRefused('not-on-paper');
      given(running, marked(seat, 0)).when(takeBackPaper(seat, 0)).thenRefused('not-on-paper');
      given(running, markedAll(seat, [0, 1, 2, 3, 4]))
        .when(callPaperBingo(seat, 'row-1'))
        .thenRefused('not-on-paper');
    }
  });
  test('is for whoever leads alone', () => {
    for (const by of [participant(1), participant(2), screen]) {
      given(running)
        .when(as(by, markPaper(2, 0)))
        .thenRefused('not-yours');
      given(running, marked(2, 0))
        .when(as(by, takeBackPaper(2, 0)))
        .thenRefused('not-yours');
      given(running, markedAll(2, [0, 1, 2, 3, 4]))
        .when(as(by, callPaperBingo(2, 'row-1')))
        .thenRefused('not-yours');
    }
  });
  test('is refused for a square that no card has, and for the free centre', () => {
    for (const square of [12, 25]) given(running).when(markPaper(2, square)).thenRefused('unknown-square');
  });
  test('is refused before the round has begun, and in one that is not there', () => {
    given(seated, dealt()).when(markPaper(2, 0)).thenRefused('not-started');
    given(running)
      .when(inRound(2, markPaper(2, 0)))
      .thenRefused('unknown-activity');
  });

  test('is taken to be heard when others last heard the same: one moment is not counted twice', () => {
    const { square, other } = shared;
    given(running, marked(1, other, after(10)), marked(1, other, after(40)))
      .when(markPaper(2, square, after(500)))
      .then(marked(2, square, after(40)));
  });

  test('may be entered in a pause, as heard when it began', () =>
    given(running, paused(after(120)))
      .when(markPaper(2, 0, after(150)))
      .then(marked(2, 0, after(120))));
  test('may be entered after the end, as heard at the end, until the tally is shown', () => {
    const over = [...running, paused(after(120)), resumed(after(180)), ended(after(600), 4)];
    given(over)
      .when(markPaper(2, 0, after(900)))
      .then(marked(2, 0, after(600)));
    given(over, putOnScreen({ what: 'tally' }))
      .when(markPaper(2, 0, after(900)))
      .thenRefused('tally-revealed');
  });
  test('is refused after the end for a card that was printed later', () =>
    given(running, ended(after(600), 4), paperSeatsTaken(1))
      .when(markPaper(5, 0, after(900)))
      .thenRefused('ended'));
});

describe('TakeBackPaper', () => {
  test('takes back what was entered', () =>
    given(running, marked(2, 0)).when(takeBackPaper(2, 0)).then(takenBack(2, 0)));
  test('has nothing to do where nothing was', () => given(running).when(takeBackPaper(2, 0)).thenNothing());
});

describe('CallPaperBingo', () => {
  const full = [...running, ...markedAll(2, [0, 1, 2, 3, 4])];
  test('confirms a full line', () =>
    given(full)
      .when(callPaperBingo(2, 'row-1'))
      .then(bingoCalled({ seat: 2, line: 'row-1', at: after(300), alsoHeardBy: [0, 0, 0, 0, 0] })));
  test('is refused for a line that is not full, and for one that was called', () => {
    given(running, markedAll(2, [0, 1, 2, 3]))
      .when(callPaperBingo(2, 'row-1'))
      .thenRefused('no-complete-line');
    given(full).when(callPaperBingo(3, 'row-1')).thenRefused('no-complete-line');
    given(full, bingoCalled({ seat: 2, line: 'row-1', at: after(200), alsoHeardBy: [] }))
      .when(callPaperBingo(2, 'row-1'))
      .thenRefused('already-called');
  });
  test('is refused in a pause and after the end', () => {
    given(full, paused(after(120)))
      .when(callPaperBingo(2, 'row-1'))
      .thenRefused('paused');
    given(full, ended(after(200), 4))
      .when(callPaperBingo(2, 'row-1'))
      .thenRefused('ended');
  });
});

describe('the tally', () => {
  const tallyAfter = (...past: readonly Event[]) => {
    return playedIn(openRoomAfter(running, past))[0]!.tally;
  };
  test('counts a card on paper from the first mark on it', () => {
    expect(tallyAfter().cards).toBe(2);
    expect(tallyAfter(marked(3, 0)).cards).toBe(3);
    expect(tallyAfter(marked(3, 0), takenBack(3, 0)).cards).toBe(2);
    expect(tallyAfter(marked(3, 0), ended(after(600), 4)).cards).toBe(3);
  });
  test('counts what was heard on paper and on a phone as one hearing, borne out', () => {
    const { square, other } = shared;
    const heard = marked(1, other, after(40));
    const decision = decide(markPaper(2, square, after(500)), openRoomAfter(running, [heard]));
    const { phrases } = tallyAfter(heard, ...(decision.ok ? decision.events : []));
    const row = phrases.find(({ phrase }) => phrase.id === cardOf(deal, 2)[square]!.id);
    expect(row).toMatchObject({ hearings: 1, corroborated: 1, heardBy: 2 });
  });
});

describe('TakePaperSeats', () => {
  test('lays as many as are asked for', () => {
    given(seated).when(takePaperSeats(6)).then(paperSeatsTaken(6));
    given(seated)
      .when(as(assistant, takePaperSeats(1)))
      .then(paperSeatsTaken(1));
  });
  test('is refused to whoever does not lead, in a full room and in none', () => {
    given(seated)
      .when(as(participant(1), takePaperSeats(6)))
      .thenRefused('not-yours');
    given(seated).when(takePaperSeats(997)).thenRefused('room-full');
    given(seated).when(takePaperSeats(996)).then(paperSeatsTaken(996));
    given().when(takePaperSeats(6)).thenRefused('unknown-room');
  });
  test('gives the next phone the next number', () => {
    const room = openRoomAfter(seated);
    expect(room.seats).toEqual(['key-1', null, null, 'key-4']);
  });
});
