// One session in every state that it goes through, with something to see in each; and what keys a value has.
import type { Event } from '#shared/domain/events.ts';
import type { ClosedRoom, OpenRoom } from '#shared/domain/room.ts';
import { facilitatorView } from '#shared/views/facilitatorView.ts';
import { participantView } from '#shared/views/participantView.ts';
import { screenView } from '#shared/views/screenView.ts';
import {
  after,
  bingoCalled,
  closed,
  dealOf,
  dealt,
  ended,
  inRound,
  marked,
  markedAll,
  opened,
  openWith,
  paused,
  putOnScreen,
  resumed,
  seatTaken,
  started,
  takenBack,
  timed,
} from '../../support/builders.ts';
import { openedRoomAfter } from '../../support/given.ts';
import { seatGivenUp } from '../../support/seats.ts';

export const CODE = 'K7QF4M';
export const SEED = dealOf().seed;
const SEATS = 4;

const chapters: readonly (readonly [name: string, events: readonly Event[]])[] = [
  ['opened', [opened()]],
  ['seated', openWith(SEATS).slice(1)],
  ['dealt', [dealt({ extra: { corners: true, full: true } })]],
  ['running', [started()]],
  [
    'marked',
    [
      ...markedAll(1, [0, 1, 2, 3, 4]),
      marked(1, 0, after(200)),
      ...markedAll(2, [0, 4, 20, 24, 7]),
      takenBack(2, 7),
      ...markedAll(3, [5, 6, 7]),
    ],
  ],
  ['timed', [timed(15)]],
  ['called', [bingoCalled({ seat: 1, line: 'row-1', at: after(210), alsoHeardBy: [0, 1, 0, 0, 2] })]],
  ['called twice', [bingoCalled({ seat: 2, line: 'corners', at: after(220), alsoHeardBy: [1, 0, 0, 0] })]],
  ['on the screen', [putOnScreen({ what: 'bingo', bingo: 0 })]],
  ['paused', [putOnScreen({ what: 'listening' }), paused(after(300))]],
  ['resumed', [resumed(after(360))]],
  ['ended', [ended(after(600), SEATS)]],
  ['revealed', [putOnScreen({ what: 'tally' }), seatTaken(SEATS + 1)]],
  ['given up', [seatGivenUp(5)]],
  ['columns', [putOnScreen({ what: 'tally', page: 1 })]],
  ['phrase', [putOnScreen({ what: 'phrase', phrase: 'B1', reopening: 'Wat kan er wél?' })]],
  ['next', [inRound(2, dealt({ size: 3 }))]],
  ['next running', [inRound(2, started(after(700))), inRound(2, marked(1, 0, after(720)))]],
  ['closed', [closed()]],
];

export type Stage = { readonly name: string; readonly events: readonly Event[]; readonly room: OpenRoom | ClosedRoom };

/** The session after each chapter of it. */
export const stages: readonly Stage[] = chapters.map(([name], i) => {
  const events = chapters.slice(0, i + 1).flatMap(([, chapter]) => chapter);
  return { name, events, room: openedRoomAfter(events) };
});

export function stage(name: string): Stage {
  const found = stages.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no stage '${name}'; there are ${stages.map((known) => known.name).join(', ')}`);
  return found;
}

export const views = {
  participant: (room: OpenRoom | ClosedRoom, seat = 1) => participantView(room, CODE, seat),
  facilitator: (room: OpenRoom | ClosedRoom) =>
    facilitatorView(room, CODE, {
      presence: { phones: 3, seats: new Set([1, 2, 3]), screens: 1, desks: 2, waiting: 2 },
      keepUntil: after(7 * 24 * 3600),
      storing: true,
    }),
  screen: (room: OpenRoom | ClosedRoom) => screenView(room, CODE),
};

/** Every path to a value in these values as they are sent, `activity.bingos[].line`, with what stands there. */
export function leavesOf(...values: readonly unknown[]): ReadonlyMap<string, ReadonlySet<unknown>> {
  const leaves = new Map<string, Set<unknown>>();
  const visit = (value: unknown, path: string) => {
    if (Array.isArray(value)) for (const item of value) visit(item, `${path}[]`);
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) visit(item, path ? `${path}.${key}` : key);
    else leaves.set(path, (leaves.get(path) ?? new Set()).add(value));
  };
  for (const value of values) visit(JSON.parse(JSON.stringify(value)), '');
  return leaves;
}

export const pathsIn = (...values: readonly unknown[]): readonly string[] => [...leavesOf(...values).keys()].toSorted();
