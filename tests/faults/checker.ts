// Judges a history. Shares no code with what it judges: a mistake in the product cannot hide in its judge.
import { createRoom, type Figures, type JudgedRoom } from './checker/room.ts';
import type { Objection } from './checker/objection.ts';
import type { Event } from './history.ts';

export type Checker = {
  /** To be called with every event, in order. */
  readonly see: (event: Event) => void;
  /** When a room is quiet and read: what is wrong with it. Forgets the room, so that a run may take any time. */
  readonly judge: (room: string) => readonly Objection[];
  readonly figures: Readonly<Figures>;
};

/** More objections than anybody reads are only counted. */
const MOST = 50;

export function createChecker(): Checker {
  const rooms = new Map<string, { readonly room: JudgedRoom; readonly objections: Objection[] }>();
  const figures: Figures = { acknowledged: 0, lost: 0, doubled: 0, timed: 0 };
  const known = (code: string) => {
    const found = rooms.get(code);
    if (found) return found;
    const objections: Objection[] = [];
    const object = (objection: Objection) => void (objections.length < MOST && objections.push(objection));
    const made = { room: createRoom(code, object, figures), objections };
    rooms.set(code, made);
    return made;
  };
  return {
    figures,
    see: (event) => {
      if (event.room !== '') known(event.room).room.see(event);
    },
    judge: (code) => {
      const { room, objections } = known(code);
      room.judge();
      rooms.delete(code);
      return objections;
    },
  };
}
