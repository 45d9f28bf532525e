// The journal's port: what the rooms need of storage, and all they know of it.
import type { Event } from '#shared/domain/events.ts';

/** One event, with the request that caused it, so that the same request sent again is known. */
export type Entry = { readonly event: Event; readonly request: string | null };

/** Why a room is no longer there. */
export type GoneReason = 'room-expired' | 'room-closed';

/** What is stored of a room: all of it, or the one entry that it was distilled to. */
export type Kept = {
  /** In order; none for a room that never was, or was wiped. */
  readonly entries: readonly Entry[];
  /** How many entries the room has ever had: more than are left of it, once it is distilled. */
  readonly length: number;
  /** When its time to be kept is over, in milliseconds since 1970; 0 for a room that is not there. */
  readonly keepUntil: number;
};

export type Journal = {
  readonly read: (code: string) => Promise<Kept>;
  /**
   * Adds entries behind the first `expected` ones. 'appended' means durable: it survives a crash of the process and of
   * the machine. 'conflict' means that the room has another length by now (or that a new room's code was in use
   * lately); nothing was written. Rejects when it cannot be stored; nothing was written then either.
   */
  readonly append: (
    code: string,
    expected: number,
    entries: readonly Entry[],
    keepUntil: number,
  ) => Promise<'appended' | 'conflict'>;
  /**
   * Puts one entry in the place of the `expected` ones that there are, and destroys those. A conflict is what it is for
   * `append`; the room's length goes on counting. When it answers, the entry is durable, and no byte of the others is
   * left in what is stored, nor in the backups beside it. It may reject although the entry is durable, when something of
   * the others can still be read: that is destroyed later.
   */
  readonly distil: (
    code: string,
    expected: number,
    entry: Entry,
    keepUntil: number,
  ) => Promise<'appended' | 'conflict'>;
  /**
   * Destroys all that is stored of a room, and remembers only that its code is gone, and why. Answers and rejects as
   * `distil` does.
   */
  readonly wipe: (code: string, reason: GoneReason, at: number) => Promise<void>;
  readonly gone: (code: string) => Promise<GoneReason | null>;
  /** The rooms whose time to be kept is over. */
  readonly due: (now: number) => Promise<readonly string[]>;
  /** How many questions wait for their answer. */
  readonly waiting: () => number;
  readonly close: () => Promise<void>;
};
