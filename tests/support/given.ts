// Tests of the rules in the words of the rules: given what happened, when something is asked, then this happens.
import { expect } from 'vitest';
import type { Command } from '#shared/domain/commands.ts';
import { decide } from '#shared/domain/decide.ts';
import type { Event } from '#shared/domain/events.ts';
import { evolve } from '#shared/domain/evolve.ts';
import type { Reason } from '#shared/domain/reason.ts';
import { type ClosedRoom, type OpenRoom, type Room, unopenedRoom } from '#shared/domain/room.ts';
import type { Round } from '#shared/domain/round/round.ts';

type Past = readonly (Event | readonly Event[])[];

/** The session that a journal tells of. */
export const roomAfter = (...past: Past): Room => past.flat().reduce(evolve, unopenedRoom);

/** The same, for who knows that it was opened. */
export function openedRoomAfter(...past: Past): OpenRoom | ClosedRoom {
  const room = roomAfter(...past);
  if (room.phase === 'unopened') throw new Error('this room was never opened: begin with opened()');
  return room;
}

/** The same, for who knows that it was not closed. */
export function openRoomAfter(...past: Past): OpenRoom {
  const room = openedRoomAfter(...past);
  if (room.phase === 'closed') throw new Error('this room was closed');
  return room;
}

/** A round of that session. */
export function roundAfter(past: Past, activity = 1): Round {
  const round = openRoomAfter(...past).activities[activity - 1];
  if (!round) throw new Error(`no round ${activity}: deal one with dealt()`);
  return round;
}

export const given = (...past: Past) => ({
  when: (command: Command) => {
    const decision = decide(command, roomAfter(...past));
    return {
      then: (...events: readonly Event[]) => expect(decision).toStrictEqual({ ok: true, events }),
      /** Yes, and nothing new: asked twice, done once. */
      thenNothing: () => expect(decision).toStrictEqual({ ok: true, events: [] }),
      thenRefused: (reason: Reason) => expect(decision).toStrictEqual({ ok: false, reason }),
    };
  },
});
