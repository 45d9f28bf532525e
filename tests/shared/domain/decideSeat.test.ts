// The rules of a seat: stopping, coming back, being helped, being taken off.
import { describe, expect, test } from 'vitest';
import { MOST_MISSES } from '#shared/domain/decideSeat.ts';
import {
  after,
  as,
  assistant,
  closed,
  doorClosed,
  facilitator,
  mark,
  opened,
  openWith,
  participant,
  running,
  screen,
  takeSeat,
} from '../../support/builders.ts';
import { given } from '../../support/given.ts';
import {
  helpOffered,
  helpSeat,
  leaveSeat,
  removeSeat,
  returnMissed,
  returnToSeat,
  returnWordsSet,
  seatGivenUp,
  seatHandedOver,
  seatRemoved,
  seatReturnedTo,
  setReturnWords,
  takeOverSeat,
} from '../../support/seats.ts';

describe('LeaveSeat', () => {
  test('gives one’s own seat up, once', () => {
    given(openWith(3)).when(leaveSeat(2)).then(seatGivenUp(2));
    given(openWith(3), seatGivenUp(2)).when(leaveSeat(2)).thenNothing();
  });
  test.each([facilitator, assistant, screen])('is not for $role', (actor) =>
    given(openWith(3))
      .when(as(actor, leaveSeat(2)))
      .thenRefused('not-yours'),
  );
  test('ends what can be done at that seat, and nobody else’s', () => {
    given(running(2), seatGivenUp(2)).when(mark(2, 0)).thenRefused('seat-left');
    expect(() => given(running(2), seatGivenUp(2)).when(mark(1, 0)).thenNothing()).toThrow();
  });
  test('its number is not given out again, and its key opens nothing', () => {
    given(openWith(2), seatGivenUp(2)).when(takeSeat(3)).then({ kind: 'room', type: 'SeatTaken', key: 'key-3' });
    given(openWith(2), seatGivenUp(2)).when(takeSeat(2)).thenRefused('seat-left');
    given(openWith(2), seatRemoved(2))
      .when({ ...takeSeat(2), admitted: true })
      .thenRefused('seat-removed');
  });
});

describe('RemoveSeat', () => {
  test('is for whoever leads, and done once', () => {
    for (const actor of [facilitator, assistant])
      given(openWith(3))
        .when(as(actor, removeSeat(2)))
        .then(seatRemoved(2));
    given(openWith(3), seatRemoved(2)).when(removeSeat(2)).thenNothing();
    given(openWith(3)).when(removeSeat(4)).thenRefused('unknown-seat');
    for (const actor of [participant(1), participant(2), screen])
      given(openWith(3))
        .when(as(actor, removeSeat(2)))
        .thenRefused('not-yours');
  });
});

describe('SetReturnWords', () => {
  test('remembers the words of whoever holds the key', () => {
    given(openWith(3)).when(setReturnWords(2)).then(returnWordsSet(2));
    given(openWith(3), returnWordsSet(2)).when(setReturnWords(2)).thenNothing();
  });
  test('is refused to a key that holds nothing, or no longer: it would be a way back in', () => {
    given(openWith(3)).when(setReturnWords(4)).thenRefused('unknown-seat');
    given(openWith(3), seatReturnedTo(2, 'new-key')).when(setReturnWords(2)).thenRefused('seat-moved');
    given(openWith(3), seatGivenUp(2)).when(setReturnWords(2)).thenRefused('seat-left');
  });
});

describe('ReturnToSeat', () => {
  const shown = [...openWith(3), returnWordsSet(2)];

  test('puts another key in the place of the old one, at a closed door too', () => {
    given(shown).when(returnToSeat(2)).then(seatReturnedTo(2, 'new-key'));
    given(shown, doorClosed).when(returnToSeat(2)).then(seatReturnedTo(2, 'new-key'));
  });
  test('asked again with the same key it is done already', () =>
    given(shown, seatReturnedTo(2, 'new-key')).when(returnToSeat(2)).thenNothing());
  test('the old key is told that its card moved', () =>
    given(shown, seatReturnedTo(2, 'new-key')).when(takeSeat(2)).thenRefused('seat-moved'));
  test('wrong words are counted, also where no words were ever shown', () => {
    given(shown)
      .when(returnToSeat(2, { right: false }))
      .then(returnMissed(2));
    given(openWith(3))
      .when(returnToSeat(2, { known: null, right: false }))
      .then(returnMissed(2));
  });
  test('words that were right of a seat as it was before are wrong', () => {
    given(shown, seatReturnedTo(2, 'another')).when(returnToSeat(2)).then(returnMissed(2));
    given(shown, returnWordsSet(2, 'others')).when(returnToSeat(2)).then(returnMissed(2));
  });
  test('after five misses the right words do not help either, and every other seat is as before', () => {
    expect(MOST_MISSES).toBe(5);
    const misses = Array.from({ length: 5 }, () => returnMissed(2));
    given(shown, misses.slice(1)).when(returnToSeat(2)).then(seatReturnedTo(2, 'new-key'));
    given(shown, misses).when(returnToSeat(2)).thenRefused('no-tries-left');
    given(shown, misses)
      .when(returnToSeat(2, { right: false }))
      .thenRefused('no-tries-left');
    given(shown, misses, returnWordsSet(3)).when(returnToSeat(3)).then(seatReturnedTo(3, 'new-key'));
  });
  test('the facilitator’s help begins the count anew', () => {
    const misses = Array.from({ length: 5 }, () => returnMissed(2));
    given(shown, misses, helpOffered(2), seatHandedOver(2, 'helped'), returnWordsSet(2))
      .when(returnToSeat(2))
      .then(seatReturnedTo(2, 'new-key'));
  });
  test('a seat that is not there, or was given up, is as wrong as wrong words', () => {
    given(shown).when(returnToSeat(4)).thenRefused('wrong-words');
    given(shown, seatGivenUp(2)).when(returnToSeat(2)).thenRefused('wrong-words');
  });
  test('a key that was a seat’s before opens none again', () =>
    given(shown, seatGivenUp(3))
      .when(returnToSeat(2, { key: 'key-3' }))
      .thenRefused('seat-left'));
  test('there is nothing to come back to where it is over, or never was', () => {
    given(shown, closed()).when(returnToSeat(2)).thenRefused('room-closed');
    given().when(returnToSeat(2)).thenRefused('unknown-room');
  });
});

describe('HelpSeat and TakeOverSeat', () => {
  const offered = [...openWith(3), helpOffered(2)];

  test('whoever leads offers a ticket for a seat that is taken', () => {
    for (const actor of [facilitator, assistant])
      given(openWith(3))
        .when(as(actor, helpSeat(2)))
        .then(helpOffered(2));
    given(offered).when(helpSeat(2)).thenNothing();
    for (const actor of [participant(2), screen])
      given(openWith(3))
        .when(as(actor, helpSeat(2)))
        .thenRefused('not-yours');
    given(openWith(3)).when(helpSeat(4)).thenRefused('unknown-seat');
    given(openWith(3), seatGivenUp(2)).when(helpSeat(2)).thenRefused('unknown-seat');
  });
  test('the ticket hands the seat over, once', () => {
    given(offered).when(takeOverSeat()).then(seatHandedOver(2, 'new-key'));
    given(offered, seatHandedOver(2, 'new-key')).when(takeOverSeat()).thenNothing();
    given(offered, seatHandedOver(2, 'new-key'))
      .when(takeOverSeat({ key: 'a third' }))
      .thenRefused('help-over');
  });
  test('in time only, the last moment included', () => {
    given(offered)
      .when(takeOverSeat({ at: after(600) }))
      .then(seatHandedOver(2, 'new-key'));
    given(offered)
      .when(takeOverSeat({ at: after(600) + 1 }))
      .thenRefused('help-over');
  });
  test('a newer ticket for the same seat ends the older one; that of another seat does not', () => {
    given(offered, helpOffered(2, 'newer')).when(takeOverSeat()).thenRefused('help-over');
    given(offered, helpOffered(3, 'for three')).when(takeOverSeat()).then(seatHandedOver(2, 'new-key'));
  });
  test('not for a seat that was given up since, nor with a key of before', () => {
    given(offered, seatGivenUp(2)).when(takeOverSeat()).thenRefused('help-over');
    given(offered, seatGivenUp(3))
      .when(takeOverSeat({ key: 'key-3' }))
      .thenRefused('seat-left');
    given(opened()).when(takeOverSeat()).thenRefused('help-over');
  });
});
