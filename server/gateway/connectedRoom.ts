// What one room needs of the gateway for as long as somebody is connected to it.
import { phoneSeats, type Room } from '#shared/domain/room.ts';
import { createSeatHolders } from './seatHolders.ts';
import type { Frame } from '#shared/protocol/down.ts';
import type { Census, Metrics } from '../monitoring/metrics.ts';
import type { RoomRunner } from '../rooms/roomRunner.ts';
import { paceFor } from './pace.ts';
import { createPresence } from './presence.ts';
import { type Audience, createPublisher } from './publisher.ts';
import { createWaitingList } from './waitingList.ts';

type Deps = {
  /** Milliseconds of a clock that nobody sets. */
  readonly steady: () => number;
  readonly onError: (error: unknown) => void;
  readonly metrics: Metrics;
  /** How late the event loop is, in milliseconds. */
  readonly lag: () => number;
};

export type ConnectedRoom = ReturnType<typeof connectRoom>;

export function connectRoom(
  runner: RoomRunner,
  send: (channel: string, frame: Frame) => void,
  { steady, onError, lag, metrics }: Deps,
) {
  const presence = createPresence();
  const waiting = createWaitingList(() => publisher.changed('presence'));
  const around = { seats: presence.seats, now: () => ({ ...presence.now(), waiting: waiting.count() }) };
  const publisher = createPublisher({
    runner,
    presence: around,
    send,
    steady,
    onError,
    pace: () => paceFor(lag()),
    published: metrics.published,
  });
  const holders = createSeatHolders(runner);
  const unsubscribe = runner.subscribe(() => {
    holders.look();
    publisher.changed('room');
  });
  const stop = () => {
    unsubscribe();
    waiting.stop();
    publisher.stop();
  };
  const count = (audience: Audience, by: 1 | -1) => {
    if (audience.to === 'screen') presence.addScreen(by);
    else if (audience.to === 'console') presence.addConsole(by);
    else if (by === 1) presence.addPhone(audience.seat);
    else presence.removePhone(audience.seat);
  };
  return {
    runner,
    waiting,
    hold: holders.hold,
    stop,
    frameFor: publisher.frameFor,
    tabsOf: presence.tabsOf,
    enter: (audience: Audience) => {
      count(audience, 1);
      publisher.changed('presence');
    },
    leave: (audience: Audience) => {
      count(audience, -1);
      if (presence.isEmpty()) stop();
      else publisher.changed('presence');
    },
    isEmpty: presence.isEmpty,
  };
}

/** Counts by looking: rooms, the seats in them, and what waits in their queues. */
export function censusOf(rooms: readonly ConnectedRoom[]): Pick<Census, 'rooms' | 'seats' | 'queued' | 'longestQueue'> {
  const queues = rooms.map(({ runner }) => runner.queued());
  return {
    rooms: rooms.length,
    seats: rooms.reduce((sum, { runner }) => sum + taken(runner.room()), 0),
    queued: queues.reduce((sum, queue) => sum + queue, 0),
    longestQueue: queues.reduce((most, queue) => Math.max(most, queue), 0),
  };
}

const taken = (room: Room): number => (room.phase === 'open' ? phoneSeats(room) : 0);
