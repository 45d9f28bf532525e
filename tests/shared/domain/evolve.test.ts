// The consequences: boring, total, and the same whenever the journal is read again.
import { describe, expect, test } from 'vitest';
import type { Event } from '#shared/domain/events.ts';
import { closedRoomOf } from '#shared/domain/closedRoomOf.ts';
import { evolve } from '#shared/domain/evolve.ts';
import { type Room, unopenedRoom } from '#shared/domain/room.ts';
import {
  after,
  bingoCalled,
  closed,
  dealOf,
  dealt,
  ended,
  inRound,
  linkRenewed,
  marked,
  markedAll,
  opened,
  openWith,
  paused,
  putOnScreen,
  resumed,
  running,
  seatTaken,
  started,
  takenBack,
  T0,
} from '../../support/builders.ts';
import { openRoomAfter, roomAfter } from '../../support/given.ts';
import {
  helpOffered,
  returnMissed,
  returnWordsSet,
  seatGivenUp,
  seatHandedOver,
  seatRemoved,
  seatReturnedTo,
} from '../../support/seats.ts';

const bingo = { seat: 1, line: 'row-1', at: after(90), alsoHeardBy: [0, 0, 0, 0, 0] } as const;

/** A session in which everything happened that can happen. */
const everything: readonly Event[] = [
  ...openWith(2),
  dealt({ size: 4 }),
  dealt(),
  started(),
  seatTaken(3),
  returnWordsSet(3),
  returnMissed(3),
  seatReturnedTo(3, 'again'),
  helpOffered(1),
  seatHandedOver(1, 'helped'),
  seatTaken(4),
  seatGivenUp(4),
  seatTaken(5),
  seatRemoved(5),
  marked(1, 0, after(5)),
  marked(3, 7, after(6)),
  marked(1, 0, after(200)),
  takenBack(1, 0),
  bingoCalled(bingo),
  putOnScreen({ what: 'bingo', bingo: 0 }),
  paused(after(300)),
  resumed(after(360)),
  paused(after(500)),
  ended(after(600), 3),
  marked(3, 8, after(20)),
  putOnScreen({ what: 'tally' }),
  inRound(2, dealt({ size: 3 })),
  inRound(2, started(after(900))),
  inRound(2, marked(2, 4, after(901))),
  inRound(2, takenBack(2, 4)),
  closed(after(1000)),
];

/** One of each, at its earliest place. */
const oneOfEach: readonly Event[] = [
  opened(),
  seatTaken(9),
  closed(),
  dealt(),
  started(),
  paused(after(1)),
  resumed(after(2)),
  ended(after(3), 1),
  putOnScreen({ what: 'listening' }),
  marked(1, 0),
  takenBack(1, 0),
  bingoCalled(bingo),
];

/** Makes every change of a value throw, of maps as well. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) {
    const no = () => {
      throw new Error('a map of the room was changed in place');
    };
    Object.assign(value, { set: no, delete: no, clear: no });
    for (const [key, item] of value) frozen([key, item]);
  } else for (const item of Object.values(value)) frozen(item);
  return Object.freeze(value);
}

describe('evolve', () => {
  test('changes nothing that it was given', () => {
    let room: Room = frozen(structuredClone(unopenedRoom));
    for (const event of everything) {
      const before = structuredClone(room);
      const next = evolve(room, frozen(structuredClone(event)));
      expect(structuredClone(room)).toEqual(before);
      room = frozen(next);
    }
    expect(room.phase).toBe('closed');
  });

  test('every event of a true journal leaves a trace', () => {
    let room: Room = unopenedRoom;
    for (const event of everything) {
      const next = evolve(room, event);
      expect(next, event.type).not.toEqual(room);
      room = next;
    }
  });

  test('gives the same room from a journal that was written down and read again', () => {
    const written = everything.map((event) => JSON.stringify(event));
    const read = written.map((line): Event => JSON.parse(line));
    expect(roomAfter(read)).toEqual(roomAfter(everything));
  });

  test('keeps what the session was opened with', () => {
    expect(roomAfter(openWith(2))).toEqual({
      phase: 'open',
      language: 'nl',
      case: { title: 'Drie matrassen', story: 'Wat er speelt.', words: 'Ik vraag een voordeur.', pronoun: 'she' },
      keepHours: 168,
      openedAt: T0 - 600_000,
      facilitatorKey: 'facilitator-key',
      screenKey: 'screen-key',
      assistantKey: null,
      turns: { screen: 0, assistant: 0 },
      door: 'open',
      seats: ['key-1', 'key-2'],
      gone: [],
      formerKeys: [],
      waysBack: [],
      activities: [],
    });
  });

  test('keeps of a session that an old journal closed what closing keeps now', () => {
    expect(roomAfter(running(2), closed(after(9)))).toEqual(closedRoomOf(openRoomAfter(running(2)), after(9)));
  });
  test('a distilled session is what it says, whatever came before', () => {
    const room = closedRoomOf(openRoomAfter(running(2), markedAll(1, [0, 1])), after(9));
    const distilled: Event = { kind: 'room', type: 'RoomDistilled', room };
    for (const past of [[], openWith(1), running(3)]) expect(roomAfter(past, distilled)).toEqual(room);
  });
  test('a renewed link has another key; with the facilitator’s all others end', () => {
    const past = [
      openWith(1),
      linkRenewed({ link: 'assistant', turn: 1, key: 'helper' }),
      linkRenewed({ link: 'screen', turn: 1, key: 'beamer' }),
    ];
    const keys = (room: Room) => room.phase !== 'unopened' && [room.facilitatorKey, room.screenKey, room.assistantKey];
    expect(keys(roomAfter(...past))).toEqual(['facilitator-key', 'beamer', 'helper']);
    expect(keys(roomAfter(...past, linkRenewed({ link: 'assistant', turn: 2, key: null })))).toEqual([
      'facilitator-key',
      'beamer',
      null,
    ]);
    const renewed = { kind: 'room', type: 'FacilitatorLinkRenewed', facilitatorKey: 'f2', screenKey: 's2' } as const;
    expect(roomAfter(...past, renewed)).toMatchObject({
      facilitatorKey: 'f2',
      screenKey: 's2',
      assistantKey: null,
      turns: { screen: 0, assistant: 0 },
    });
  });
});

describe('an event that does not fit leaves the room as it was', () => {
  const leaves = (past: readonly Event[], event: Event) => {
    const room = roomAfter(past);
    expect(evolve(room, event), event.type).toEqual(room);
  };

  test('in a session that was never opened', () => {
    for (const event of oneOfEach.slice(1)) leaves([], event);
  });
  test('in a closed session', () => {
    for (const event of oneOfEach) leaves([...running(2), marked(1, 0), closed()], event);
    leaves([...running(2), ended(after(60), 2), closed()], inRound(2, dealt()));
  });
  test('the opening of an open session', () => leaves(running(1), opened(1)));
  test('for a round that was never dealt', () => {
    for (const event of oneOfEach.slice(4)) leaves(openWith(1), event);
    for (const event of oneOfEach.slice(4)) if (event.kind === 'round') leaves(running(1), inRound(2, event));
  });
  test('for a place that skips one, or is none', () => {
    for (const activity of [0, -1, 3, 99, 1.5, Number.NaN]) leaves(running(1), inRound(activity, dealt()));
  });
  test('before the start', () => {
    for (const event of oneOfEach.slice(5)) leaves([...openWith(1), dealt()], event);
  });
  test('once the round runs', () => {
    leaves(running(1), dealt({ size: 4, deck: dealOf().deck }));
    leaves(running(1), started(after(9)));
    leaves(running(1), resumed(after(9)));
    leaves(running(1), takenBack(1, 0));
    leaves(running(1), putOnScreen({ what: 'tally' }));
    leaves(running(1), putOnScreen({ what: 'phrase', phrase: 'B1', reopening: null }));
  });
  test('in a pause', () => {
    const past = [...running(1), paused(after(60))];
    for (const event of [dealt(), started(after(99)), paused(after(99)), putOnScreen({ what: 'tally' })])
      leaves(past, event);
  });
  test('after the end', () => {
    const past = [...running(1), ended(after(60), 1)];
    for (const event of [dealt(), started(after(99)), paused(after(99)), resumed(after(99)), ended(after(99), 7)])
      leaves(past, event);
  });
});
