// What the facilitator may ask of a round. Per command: the right event? each no? quiet when asked twice?
import { describe, test } from 'vitest';
import type { Event } from '#shared/domain/events.ts';
import type { Shown } from '#shared/domain/round/round.ts';
import {
  after,
  as,
  bingoCalled,
  callBingo,
  dealRound,
  dealt,
  deckOf,
  ended,
  endRound,
  facilitator,
  hearAgain,
  mark,
  marked,
  markedAll,
  opened,
  openWith,
  participant,
  paused,
  pauseRound,
  putOnScreen,
  resumed,
  resumeRound,
  running,
  screen,
  seatTaken,
  show,
  started,
  startRound,
  T0,
  takeBack,
  timed,
  timeRound,
} from '../../../support/builders.ts';
import { given } from '../../../support/given.ts';

const ready: readonly Event[] = [...openWith(3), dealt()];
const isPaused: readonly Event[] = [...running(3), paused(after(120))];
const hasEnded: readonly Event[] = [...running(3), ended(after(600), 3)];

describe('TimeRound', () => {
  test.each([
    ['is dealt', ready],
    ['runs', running(3)],
    ['is paused', isPaused],
  ])('plans a time, or none, while the round %s', (_, past) => {
    given(past).when(timeRound(15)).then(timed(15));
    given(past, timed(15)).when(timeRound(15)).thenNothing();
    given(past, timed(15)).when(timeRound(20)).then(timed(20));
    given(past, timed(15)).when(timeRound(null)).then(timed(null));
    given(past).when(timeRound(null)).thenNothing();
  });
  test('ends nothing: a mark long after it counts', () =>
    given(running(3), timed(1))
      .when(mark(1, 0, after(3_000)))
      .then(marked(1, 0, after(3_000))));
  test('is refused once the round is over, or for who does not lead', () => {
    given(hasEnded).when(timeRound(15)).thenRefused('ended');
    given(running(3))
      .when(as(participant(1), timeRound(15)))
      .thenRefused('not-yours');
  });
});

describe('DealRound', () => {
  test('deals the first round', () => given(opened()).when(dealRound()).then(dealt()));
  test('is quiet for the same settings, though the seed is another', () =>
    given(ready)
      .when(dealRound({ seed: 'ff' }))
      .thenNothing());
  test.each([
    ['another deck', { deck: deckOf(6, 'another-deck') }],
    ['another size', { size: 4 }],
    ['four corners', { extra: { corners: true, full: false } }],
    ['the full card', { extra: { corners: false, full: true } }],
  ] as const)('deals once more for %s, as long as the round has not started', (_, over) => {
    given(ready).when(dealRound(over)).then(dealt(over));
    given(ready, dealt(over)).when(dealRound(over)).thenNothing();
    given(ready, dealt(over)).when(dealRound()).then(dealt());
  });
  test('is refused once the round runs', () => {
    given(running(3))
      .when(dealRound({ size: 4 }))
      .thenRefused('round-not-ended');
    given(isPaused)
      .when(dealRound({ size: 4 }))
      .thenRefused('round-not-ended');
  });
  test('is refused for a round that is over', () =>
    given(hasEnded)
      .when(dealRound({ size: 4 }))
      .thenRefused('ended'));
  test.each([
    [5, 5],
    [4, 4],
    [3, 2],
  ] as const)('for a card of %d by as many wants %d phrases of each letter', (size, needed) => {
    given(opened())
      .when(dealRound({ size, deck: deckOf(needed - 1) }))
      .thenRefused('deck-too-small');
    given(opened())
      .when(dealRound({ size, deck: deckOf(needed) }))
      .then(dealt({ size, deck: deckOf(needed) }));
  });
  test('counts phrases per letter, not in all', () => {
    const many = deckOf(25);
    const deck = { ...many, phrases: many.phrases.filter(({ id }) => !id.startsWith('G')) };
    given(opened()).when(dealRound({ deck })).thenRefused('deck-too-small');
  });
});

describe('StartRound', () => {
  test('starts a round that was dealt', () => given(ready).when(startRound(T0)).then(started(T0)));
  test('needs nobody in the room', () => given(opened(), dealt()).when(startRound(T0)).then(started(T0)));
  test('is quiet when asked twice', () => {
    given(running(3))
      .when(startRound(after(1)))
      .thenNothing();
    given(isPaused)
      .when(startRound(after(121)))
      .thenNothing();
    given(hasEnded)
      .when(startRound(after(601)))
      .thenNothing();
  });
});

describe('PauseRound', () => {
  test('pauses a round that runs', () =>
    given(running(3))
      .when(pauseRound(after(9)))
      .then(paused(after(9))));
  test('is quiet when asked twice', () =>
    given(isPaused)
      .when(pauseRound(after(130)))
      .thenNothing());
  test('is refused before the start', () => given(ready).when(pauseRound()).thenRefused('not-started'));
  test('is refused after the end', () =>
    given(hasEnded)
      .when(pauseRound(after(601)))
      .thenRefused('ended'));
});

describe('ResumeRound', () => {
  test('goes on with a paused round', () =>
    given(isPaused)
      .when(resumeRound(after(180)))
      .then(resumed(after(180))));
  test('is quiet when asked twice', () => {
    given(isPaused, resumed(after(180)))
      .when(resumeRound(after(181)))
      .thenNothing();
    given(running(3))
      .when(resumeRound(after(1)))
      .thenNothing();
  });
  test('is refused before the start', () => given(ready).when(resumeRound()).thenRefused('not-started'));
  test('is refused after the end', () =>
    given(hasEnded)
      .when(resumeRound(after(601)))
      .thenRefused('ended'));
});

describe('EndRound', () => {
  test('ends the round with the cards that are in play', () =>
    given(running(3))
      .when(endRound(after(600)))
      .then(ended(after(600), 3)));
  test('counts who came during the round', () =>
    given(running(3), seatTaken(4))
      .when(endRound(after(600)))
      .then(ended(after(600), 4)));
  test('ends a paused round as well', () =>
    given(isPaused)
      .when(endRound(after(600)))
      .then(ended(after(600), 3)));
  test('is quiet when asked twice', () => {
    given(hasEnded)
      .when(endRound(after(601)))
      .thenNothing();
    given(hasEnded, seatTaken(4))
      .when(endRound(after(601)))
      .thenNothing();
  });
  test('is refused before the start', () => given(ready).when(endRound()).thenRefused('not-started'));
});

describe('Show', () => {
  const bingo = bingoCalled({ seat: 1, line: 'row-1', at: after(60), alsoHeardBy: [0, 0, 0, 0, 0] });
  const withBingo = [...running(3), ...markedAll(1, [0, 1, 2, 3, 4]), bingo];
  const theBingo: Shown = { what: 'bingo', bingo: 0 };
  const tally: Shown = { what: 'tally' };
  const listening: Shown = { what: 'listening' };

  test('puts a bingo on the screen while the round runs, is paused or has ended', () => {
    given(withBingo).when(show(theBingo)).then(putOnScreen(theBingo));
    given(withBingo, paused(after(120)))
      .when(show(theBingo))
      .then(putOnScreen(theBingo));
    given(withBingo, ended(after(600), 3))
      .when(show(theBingo))
      .then(putOnScreen(theBingo));
  });
  test('takes it off again', () =>
    given(withBingo, putOnScreen(theBingo)).when(show(listening)).then(putOnScreen(listening)));
  test('tells one bingo from another', () => {
    const two = [...withBingo, bingo, putOnScreen(theBingo)];
    given(two)
      .when(show({ what: 'bingo', bingo: 1 }))
      .then(putOnScreen({ what: 'bingo', bingo: 1 }));
  });
  test('puts the tally of an ended round on the screen', () =>
    given(hasEnded).when(show(tally)).then(putOnScreen(tally)));
  const aPhrase: Shown = { what: 'phrase', phrase: 'B1', reopening: 'Wat kan er wél?' };
  const bare: Shown = { what: 'phrase', phrase: 'B1', reopening: null };
  test('puts a phrase of the deck of an ended round on the screen, with a way to reopen it or without', () => {
    given(hasEnded).when(show(aPhrase)).then(putOnScreen(aPhrase));
    given(hasEnded, putOnScreen(aPhrase)).when(show(bare)).then(putOnScreen(bare));
    given(hasEnded, putOnScreen(aPhrase)).when(show(aPhrase)).thenNothing();
    given(hasEnded, putOnScreen(bare))
      .when(show({ ...bare, phrase: 'B2' }))
      .then(putOnScreen({ ...bare, phrase: 'B2' }));
  });
  test('shows no phrase before the end, and none that is not in the deck', () => {
    given(ready).when(show(bare)).thenRefused('not-started');
    given(running(3)).when(show(bare)).thenRefused('round-not-ended');
    given(isPaused).when(show(bare)).thenRefused('round-not-ended');
    for (const phrase of ['B7', '', '__proto__'])
      given(hasEnded)
        .when(show({ ...bare, phrase }))
        .thenRefused('unknown-phrase');
  });
  test('is quiet for what is there already', () => {
    given(running(3)).when(show(listening)).thenNothing();
    given(withBingo, putOnScreen(theBingo)).when(show(theBingo)).thenNothing();
    given(hasEnded, putOnScreen(tally)).when(show(tally)).thenNothing();
  });
  test('is refused before the start', () => {
    for (const shown of [listening, theBingo, tally]) given(ready).when(show(shown)).thenRefused('not-started');
  });
  test('never shows a tally before the end', () => {
    given(running(3)).when(show(tally)).thenRefused('round-not-ended');
    given(isPaused).when(show(tally)).thenRefused('round-not-ended');
  });
  test.each([1, 2, -1, 0.5, Number.NaN])('knows no bingo %d when one was called', (bingo) =>
    given(withBingo)
      .when(show({ what: 'bingo', bingo }))
      .thenRefused('unknown-bingo'),
  );
});

describe('roles', () => {
  const whenItWouldBeGranted = [
    ['DealRound', ready, dealRound({ size: 4 })],
    ['StartRound', ready, startRound()],
    ['PauseRound', running(3), pauseRound()],
    ['ResumeRound', isPaused, resumeRound()],
    ['EndRound', running(3), endRound()],
    ['Show', hasEnded, show({ what: 'tally' })],
  ] as const;
  test.each(whenItWouldBeGranted)('%s is for the facilitator alone', (_, past, command) => {
    given(past)
      .when(as(participant(1), command))
      .thenRefused('not-yours');
    given(past).when(as(screen, command)).thenRefused('not-yours');
  });
  test.each([mark(1, 0), hearAgain(1, 0), takeBack(1, 0), callBingo(1, 'row-1')])(
    '$type is for participants alone',
    (command) => {
      given(running(3), markedAll(1, [0, 1, 2, 3, 4]))
        .when(as(facilitator, command))
        .thenRefused('not-yours');
      given(running(3), markedAll(1, [0, 1, 2, 3, 4]))
        .when(as(screen, command))
        .thenRefused('not-yours');
    },
  );
});
