// The steps of whoever leads: of two who press at once one takes it, and the latest can be taken back.
import { describe, expect, test } from 'vitest';
import type { Event } from '#shared/domain/events.ts';
import type { FacilitatorRoundCommand } from '#shared/domain/round/roundCommands.ts';
import type { Shown } from '#shared/domain/round/round.ts';
import {
  after,
  assistant,
  as,
  bingoCalled,
  closed,
  dealRound,
  dealt,
  ended,
  endRound,
  endSettled,
  inRound,
  marked,
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
  settleEnd,
  show,
  started,
  startRound,
  stepUndone,
  T0,
  takenBack,
  undoStep,
} from '../../../support/builders.ts';
import { given, roundAfter } from '../../../support/given.ts';

const bingo = bingoCalled({ seat: 1, line: 'row-1', at: after(60), alsoHeardBy: [0, 0, 0, 0, 0] });
const theBingo: Shown = { what: 'bingo', bingo: 0 };
const tally: Shown = { what: 'tally' };
const seen = <C extends FacilitatorRoundCommand>(steps: number, command: C): C => ({ ...command, steps });

const ready: readonly Event[] = [...openWith(3), dealt()];
const isPaused: readonly Event[] = [...running(3), paused(after(120))];
const provisional: readonly Event[] = [...running(3), ended(after(600), 3, true)];

describe('compare and set', () => {
  test('every step of whoever leads is counted, and nothing that participants do', () => {
    const steps = (...past: (Event | readonly Event[])[]) => roundAfter(past).steps;
    expect(steps(ready)).toBe(1);
    expect(steps(ready, dealt({ size: 4 }))).toBe(2);
    expect(steps(running(3))).toBe(2);
    expect(steps(running(3), marked(1, 0), takenBack(1, 0), bingo, seatTaken(4))).toBe(2);
    expect(steps(isPaused)).toBe(3);
    expect(steps(isPaused, resumed(after(130)))).toBe(4);
    expect(steps(running(3), bingo, putOnScreen(theBingo))).toBe(3);
    expect(steps(running(3), ended(after(600), 3))).toBe(3);
    expect(steps(provisional, stepUndone(after(605)))).toBe(4);
    // What makes an end final takes nothing from whoever presses on.
    expect(steps(provisional, endSettled)).toBe(3);
  });

  test('of two who press the same step at once, the second is told that it is so', () => {
    given(ready)
      .when(seen(1, startRound(T0)))
      .then(started(T0));
    given(ready, started(T0))
      .when(seen(1, startRound(after(1))))
      .thenNothing();
    given(running(3), paused(after(9)))
      .when(seen(2, pauseRound(after(9))))
      .thenNothing();
    given(provisional)
      .when(seen(2, endRound(after(601))))
      .thenNothing();
    given(ready, dealt({ size: 4 }))
      .when(seen(1, dealRound({ size: 4 })))
      .thenNothing();
  });

  test('a step that was meant for a room that has moved on is refused, whatever it is', () => {
    // She saw it paused; meanwhile it went on and was paused again.
    const again = [...isPaused, resumed(after(130)), paused(after(140))];
    given(again)
      .when(seen(3, resumeRound(after(141))))
      .thenRefused('overtaken');
    given(again)
      .when(seen(5, resumeRound(after(141))))
      .then(resumed(after(141)));
    given(isPaused)
      .when(seen(2, endRound(after(121))))
      .thenRefused('overtaken');
    given(running(3), bingo, putOnScreen(theBingo))
      .when(seen(2, show({ what: 'silence' })))
      .thenRefused('overtaken');
    given(running(3), ended(after(600), 3))
      .when(seen(2, pauseRound(after(601))))
      .thenRefused('overtaken');
    given(ready, dealt({ size: 4 }))
      .when(seen(1, dealRound({ size: 3 })))
      .thenRefused('overtaken');
  });

  test('two who deal the next round at once deal it once', () => {
    const over = [...running(3), ended(after(600), 3)];
    given(over)
      .when(seen(0, inRound(2, dealRound({ size: 4 }))))
      .then(inRound(2, dealt({ size: 4 })));
    given(over, inRound(2, dealt({ size: 4 })))
      .when(seen(0, inRound(2, dealRound({ size: 3 }))))
      .thenRefused('overtaken');
  });

  test('who does not say what she saw is not asked', () =>
    given(isPaused)
      .when(endRound(after(130)))
      .then(ended(after(130), 3)));

  test('who may not lead hears that first', () => {
    given(isPaused)
      .when(as(participant(1), seen(1, endRound())))
      .thenRefused('not-yours');
    given(isPaused)
      .when(as(screen, undoStep(1)))
      .thenRefused('not-yours');
  });
});

describe('undo', () => {
  test('a start is taken back as long as nobody marked anything', () => {
    given(running(3))
      .when(undoStep(2))
      .then(stepUndone(after(605)));
    expect(roundAfter([running(3), stepUndone(after(5))])).toEqual({ ...roundAfter([ready]), steps: 3 });
    given(running(3), marked(1, 0)).when(undoStep(2)).thenRefused('cannot-undo');
    given(running(3), marked(1, 0), takenBack(1, 0))
      .when(undoStep(2))
      .then(stepUndone(after(605)));
  });

  test('a pause is taken back as if it had not been', () => {
    given(isPaused)
      .when(undoStep(3, after(125)))
      .then(stepUndone(after(125)));
    expect(roundAfter([isPaused, stepUndone(after(125))])).toEqual({
      ...roundAfter([running(3)]),
      steps: 4,
      before: null,
    });
  });

  test('going on is taken back: it is paused anew, with what was on the screen, and what was marked counts', () => {
    const past = [...running(3), bingo, putOnScreen(theBingo), paused(after(120)), resumed(after(180))];
    expect(roundAfter([past, marked(2, 3, after(183)), stepUndone(after(185))])).toMatchObject({
      phase: 'paused',
      pausedAt: after(185),
      pauses: [{ from: after(120), to: after(180) }],
      shown: theBingo,
      marks: [undefined, undefined, expect.anything()],
    });
  });

  test('an end that is not final is taken back: the round goes on where it was, running or paused', () => {
    given(provisional)
      .when(undoStep(3))
      .then(stepUndone(after(605)));
    const back = roundAfter([
      running(3),
      marked(1, 0),
      ended(after(600), 3, true),
      marked(2, 7, after(30)),
      stepUndone(after(605)),
    ]);
    expect(back).toEqual({
      ...roundAfter([running(3), marked(1, 0), marked(2, 7, after(30))]),
      steps: 4,
      before: null,
    });
    expect(roundAfter([isPaused, ended(after(600), 3, true), stepUndone(after(605))])).toEqual({
      ...roundAfter([isPaused]),
      steps: 5,
      before: null,
    });
  });

  test('an end is final when it was said to be, when it is settled, and when something was shown', () => {
    given(running(3), ended(after(600), 3))
      .when(undoStep(3))
      .thenRefused('cannot-undo');
    given(provisional, endSettled).when(undoStep(3)).thenRefused('cannot-undo');
    const shown = [...provisional, putOnScreen(tally)];
    expect(roundAfter([shown, stepUndone(after(701))])).toMatchObject({
      phase: 'ended',
      settled: true,
      revealed: true,
    });
    given(shown, stepUndone(after(701)))
      .when(undoStep(5))
      .thenRefused('cannot-undo');
  });

  test('what was shown makes place for what was there before, but a tally that was seen stays revealed', () => {
    const past = [...running(3), bingo, putOnScreen(theBingo)];
    expect(roundAfter([past, stepUndone(after(99))])).toMatchObject({ phase: 'running', shown: { what: 'listening' } });
    const over = [...past, ended(after(600), 3), putOnScreen(theBingo), putOnScreen(tally)];
    expect(roundAfter([over, stepUndone(after(700))])).toMatchObject({ shown: theBingo, revealed: true });
    given(over, stepUndone(after(700)))
      .when(as(assistant, undoStep(7)))
      .thenRefused('cannot-undo');
  });

  test('is for the latest step alone: pressed twice, or by two, it takes back one', () => {
    given(provisional, stepUndone(after(601)))
      .when(undoStep(3))
      .thenRefused('overtaken');
    given(provisional, stepUndone(after(601)))
      .when(undoStep(4))
      .thenRefused('cannot-undo');
    given(isPaused, resumed(after(130)))
      .when(undoStep(3))
      .thenRefused('overtaken');
  });

  test('is nothing for cards that were dealt, for a round that is not there, or a session that is over', () => {
    given(ready).when(undoStep(1)).thenRefused('cannot-undo');
    given(openWith(3)).when(undoStep(0)).thenRefused('unknown-activity');
    given(provisional, closed()).when(undoStep(3)).thenRefused('room-closed');
  });

  test('leaves alone what does not fit', () => {
    for (const past of [ready, [...running(3), ended(after(600), 3)]])
      expect(roundAfter([past, stepUndone(after(605))])).toEqual(roundAfter([past]));
  });
});

describe('an end that is not final', () => {
  test('is asked for, and settled once', () => {
    given(running(3))
      .when({ ...endRound(after(600)), provisional: true })
      .then(ended(after(600), 3, true));
    given(provisional).when(settleEnd()).then(endSettled);
    given(provisional, endSettled).when(settleEnd()).thenNothing();
    given(running(3)).when(settleEnd()).thenNothing();
    given(provisional)
      .when(as(participant(1), settleEnd()))
      .thenRefused('not-yours');
  });
  test('lets no next round begin', () => {
    given(provisional).when(inRound(2, dealRound())).thenRefused('round-not-ended');
    given(provisional, endSettled).when(inRound(2, dealRound())).then(inRound(2, dealt()));
  });
  test('still takes marks that were made before it', () =>
    expect(roundAfter([provisional, marked(2, 7, after(30))])).toMatchObject({ settled: false, phase: 'ended' }));
});
