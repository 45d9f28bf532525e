// What the parts of the server tell whoever watches over it. Functions only, handed in: a part knows nothing of counters.
import type { Reason } from '#shared/domain/reason.ts';
import type { Actor } from '#shared/domain/actor.ts';
import type { View } from '#shared/protocol/down.ts';

/** `rehearsed`: a rehearsal was opened. Of how it ends nothing is counted. */
export type RoomChange = 'opened' | 'rehearsed' | 'closed' | 'wiped' | 'expired';

export type Metrics = {
  /** A request was answered. `type` is one of the protocol's, or 'unknown' for what was none. */
  readonly answered: (type: string, result: 'ok' | Reason) => void;
  readonly refusedHandshake: (reason: Reason) => void;
  readonly connected: (role: Actor['role'], by: 1 | -1) => void;
  readonly framesSent: (to: View['audience'], count: number) => void;
  /** Consoles and screens were told of a change, so many milliseconds after it. */
  readonly published: (milliseconds: number) => void;
  /** An append was answered, well or not, after so many milliseconds. */
  readonly committed: (milliseconds: number, stored: boolean) => void;
  readonly cutOffSlowConsumer: () => void;
  readonly room: (change: RoomChange) => void;
};

export const noMetrics: Metrics = {
  answered: () => undefined,
  refusedHandshake: () => undefined,
  connected: () => undefined,
  framesSent: () => undefined,
  published: () => undefined,
  committed: () => undefined,
  cutOffSlowConsumer: () => undefined,
  room: () => undefined,
};

/** What is counted by looking, at the moment that somebody asks. */
export type Census = {
  /** Rooms that somebody is connected to, and the seats taken in them. */
  readonly rooms: number;
  readonly seats: number;
  /** Commands that wait in the queues of those rooms, all together and in the longest. */
  readonly queued: number;
  readonly longestQueue: number;
  /** What the journal was asked and has not answered. */
  readonly journalQueue: number;
  readonly storing: boolean;
  /** How late the event loop is, and how long consoles and screens wait between two frames; in milliseconds. */
  readonly lag: number;
  readonly deskInterval: number;
};
