// The rules of a session. Per command: the right event? a no with each of its reasons? quiet when asked twice?
import { describe, expect, test } from 'vitest';
import type { Command } from '#shared/domain/commands.ts';
import { closedRoomOf } from '#shared/domain/closedRoomOf.ts';
import { decide } from '#shared/domain/decide.ts';
import type { Event } from '#shared/domain/events.ts';
import { MAX_REHEARSAL_SEATS, MAX_SEATS, unopenedRoom } from '#shared/domain/room.ts';
import {
  after,
  as,
  assistant,
  callBingo,
  closed,
  closeDoor,
  closeRoom,
  dealRound,
  dealt,
  doorClosed,
  doorOpened,
  ended,
  endRound,
  facilitator,
  hearAgain,
  inRound,
  linkRenewed,
  mark,
  opened,
  openDoor,
  openRoom,
  openWith,
  participant,
  rehearsalOpened,
  paused,
  pauseRound,
  renewLink,
  resumeRound,
  running,
  screen,
  seatTaken,
  show,
  startRound,
  takeBack,
  takeSeat,
} from '../../support/builders.ts';
import { given, openRoomAfter, roomAfter } from '../../support/given.ts';

/** How a session with this past is closed. */
const distilled = (past: readonly Event[], at: number): Event => ({
  kind: 'room',
  type: 'RoomDistilled',
  room: closedRoomOf(openRoomAfter(past), at),
});

describe('OpenRoom', () => {
  test('opens the session with all that was asked', () => given().when(openRoom()).then(opened()));
  test('is quiet when asked twice', () => given(opened()).when(openRoom()).thenNothing());
  test('never opens a closed session again', () => given(opened(), closed()).when(openRoom()).thenNothing());
});

describe('TakeSeat', () => {
  test('seats a new key', () => given(opened()).when(takeSeat(1)).then(seatTaken(1)));
  test('leaves a known key in its seat', () => given(openWith(3)).when(takeSeat(2)).thenNothing());
  test('is refused where there is no session', () => given().when(takeSeat(1)).thenRefused('unknown-room'));
  test('is possible while a round is running', () => given(running(3)).when(takeSeat(4)).then(seatTaken(4)));

  test(`is possible until ${MAX_SEATS} seats are taken`, () => {
    expect(MAX_SEATS).toBe(1000);
    given(openWith(999)).when(takeSeat(1000)).then(seatTaken(1000));
    given(openWith(1000)).when(takeSeat(1001)).thenRefused('room-full');
  });
  test(`is possible in a rehearsal until ${MAX_REHEARSAL_SEATS} seats are taken`, () => {
    const [, ...seats] = openWith(MAX_REHEARSAL_SEATS);
    given(rehearsalOpened, ...seats.slice(0, -1))
      .when(takeSeat(MAX_REHEARSAL_SEATS))
      .then(seatTaken(MAX_REHEARSAL_SEATS));
    given(rehearsalOpened, ...seats)
      .when(takeSeat(MAX_REHEARSAL_SEATS + 1))
      .thenRefused('room-full');
  });
  test('keeps a known key in a full room', () => given(openWith(1000)).when(takeSeat(7)).thenNothing());

  test('is refused in a closed session', () =>
    given(openWith(1), closed()).when(takeSeat(2)).thenRefused('room-closed'));
  test('is refused to a key that had a seat as well: closing keeps no keys', () =>
    given(openWith(1), closed()).when(takeSeat(1)).thenRefused('room-closed'));
  test('of a full and closed session says that it is closed', () =>
    given(openWith(1000), closed()).when(takeSeat(1001)).thenRefused('room-closed'));
});

describe('the door', () => {
  const behindDoor = [...openWith(2), doorClosed];

  test('keeps newcomers out, and lets in who is admitted', () => {
    given(behindDoor).when(takeSeat(3)).thenRefused('room-locked');
    given(behindDoor)
      .when({ ...takeSeat(3), admitted: true })
      .then(seatTaken(3));
    given(behindDoor, doorOpened).when(takeSeat(3)).then(seatTaken(3));
  });
  test('keeps nobody out who has a seat', () => given(behindDoor).when(takeSeat(2)).thenNothing());
  test('is closed and opened by whoever leads, once', () => {
    for (const actor of [facilitator, assistant]) {
      given(openWith(1)).when(as(actor, closeDoor)).then(doorClosed);
      given(behindDoor).when(as(actor, openDoor)).then(doorOpened);
      given(behindDoor).when(as(actor, closeDoor)).thenNothing();
      given(openWith(1)).when(as(actor, openDoor)).thenNothing();
    }
  });
  test.each([participant(1), screen])('is not for $role', (actor) => {
    given(openWith(1)).when(as(actor, closeDoor)).thenRefused('not-yours');
    given(behindDoor).when(as(actor, openDoor)).thenRefused('not-yours');
  });
  test('is no door where there is no session, or no longer', () => {
    given().when(closeDoor).thenRefused('unknown-room');
    given(openWith(1), closed()).when(openDoor).thenRefused('room-closed');
  });
});

describe('RenewLink', () => {
  test('puts another key in its place', () => {
    given(openWith(1))
      .when(renewLink({ link: 'screen', turn: 1, key: 'new' }))
      .then(linkRenewed({ link: 'screen', turn: 1, key: 'new' }));
    given(openWith(1))
      .when(renewLink({ link: 'assistant', turn: 1, key: 'new' }))
      .then(linkRenewed({ link: 'assistant', turn: 1, key: 'new' }));
    given(openWith(1), linkRenewed({ link: 'assistant', turn: 1, key: 'new' }))
      .when(renewLink({ link: 'assistant', turn: 2, key: null }))
      .then(linkRenewed({ link: 'assistant', turn: 2, key: null }));
  });
  test('of two at once one is done: the other was shown a link that is gone', () =>
    given(openWith(1), linkRenewed({ link: 'screen', turn: 1, key: 'hers' }))
      .when(renewLink({ link: 'screen', turn: 1, key: 'his' }))
      .thenRefused('unavailable'));
  test('is nobody’s any more once the secret that was shown for it is renewed', () =>
    given(openWith(1))
      .when(renewLink({ link: 'assistant', turn: 1, key: 'new' }, 'an old one'))
      .thenRefused('wrong-link'));
  test('goes on after closing: what can be taken home is worth protecting', () =>
    given(openWith(1), closed())
      .when(renewLink({ link: 'screen', turn: 1, key: 'new' }))
      .then(linkRenewed({ link: 'screen', turn: 1, key: 'new' })));
  test.each([participant(1), screen, assistant])('is not for $role', (actor) =>
    given(openWith(1))
      .when(as(actor, renewLink({ link: 'screen', turn: 1, key: 'new' })))
      .thenRefused('not-yours'),
  );
});

describe('CloseRoom', () => {
  test('closes the session', () =>
    given(openWith(2))
      .when(closeRoom(after(60)))
      .then(distilled(openWith(2), after(60))));
  test('closes it in the middle of a round as well', () =>
    given(running(2))
      .when(closeRoom(after(60)))
      .then(distilled(running(2), after(60))));
  test('is quiet when asked twice', () => given(openWith(2), closed()).when(closeRoom()).thenNothing());
  test('is refused where there is no session', () => given().when(closeRoom()).thenRefused('unknown-room'));
  test.each([participant(1), screen, assistant])('is not for $role', (actor) => {
    given(openWith(1)).when(as(actor, closeRoom())).thenRefused('not-yours');
    given(openWith(1), closed()).when(as(actor, closeRoom())).thenRefused('not-yours');
  });
});

const roundCommands = (): readonly (readonly [string, Command])[] =>
  [
    dealRound({ size: 4 }),
    startRound(),
    pauseRound(),
    resumeRound(),
    endRound(),
    show({ what: 'listening' }),
    mark(1, 0),
    hearAgain(1, 0),
    takeBack(1, 0),
    callBingo(1, 'row-1'),
  ].map((command) => [command.type, command] as const);

describe('every command of a round', () => {
  test.each(roundCommands())('%s is refused where there is no session', (_, command) =>
    given().when(command).thenRefused('unknown-room'),
  );
  test.each(roundCommands())('%s is refused in a closed session', (_, command) =>
    given(running(1), closed()).when(command).thenRefused('room-closed'),
  );
  test.each(roundCommands().slice(1))('%s is refused when nothing was dealt', (_, command) =>
    given(openWith(1)).when(command).thenRefused('unknown-activity'),
  );
  test.each(roundCommands().slice(1))('%s is refused for a round that is not there', (_, command) => {
    if (command.kind !== 'round') throw new Error('a command of a round');
    given(running(1)).when(inRound(2, command)).thenRefused('unknown-activity');
    given(running(1), ended(after(600), 1))
      .when(inRound(2, command))
      .thenRefused('unknown-activity');
  });
});

describe('a next round', () => {
  const second = () => inRound(2, dealRound({ size: 4 }));

  test('is dealt when the last one has ended', () =>
    given(running(2), ended(after(600), 2))
      .when(second())
      .then(inRound(2, dealt({ size: 4 }))));
  test.each([
    ['ready', [...openWith(2), dealt()]],
    ['running', running(2)],
    ['paused', [...running(2), paused(after(60))]],
  ] as const)('waits for a last one that is %s', (_, past) =>
    given(past).when(second()).thenRefused('round-not-ended'),
  );
  test('skips no place', () => {
    given(opened()).when(second()).thenRefused('unknown-activity');
    given(running(1), ended(after(600), 1))
      .when(inRound(3, dealRound()))
      .thenRefused('unknown-activity');
  });
  test.each([0, -1, 1.5, 999, Number.NaN])('has no place %d', (activity) =>
    given(opened()).when(inRound(activity, dealRound())).thenRefused('unknown-activity'),
  );
  test('is not dealt by a participant or a screen, whatever else stands in the way', () => {
    for (const actor of [participant(1), screen]) {
      given(running(2), ended(after(600), 2))
        .when(as(actor, second()))
        .thenRefused('not-yours');
      given(running(2)).when(as(actor, second())).thenRefused('not-yours');
    }
  });
});

test('a decision reads the room and never changes it', () => {
  const room = roomAfter(running(2));
  const before = structuredClone(room);
  for (const [, command] of roundCommands()) decide(command, room);
  expect(room).toEqual(before);
  expect(unopenedRoom).toEqual({ phase: 'unopened' });
});
