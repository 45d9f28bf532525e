// One room, one queue: decide → append → evolve → tell. Whatever waits while an append runs goes into the next one.
import type { Command } from '#shared/domain/commands.ts';
import { decide } from '#shared/domain/decide.ts';
import type { Decision } from '#shared/domain/decision.ts';
import { type Event, standsAlone } from '#shared/domain/events.ts';
import { evolve } from '#shared/domain/evolve.ts';
import type { Reason } from '#shared/domain/reason.ts';
import { type ClosedRoom, isRehearsal, type Room, unopenedRoom } from '#shared/domain/room.ts';
import type { Metrics } from '../monitoring/metrics.ts';
import type { Entry, Journal } from '../store/journal.ts';
import { dealtBy, fitsBeside } from './dealtDecks.ts';
import { createIdleRequests, type IdleRequests } from './idleRequests.ts';
import { createRoomClock, type RoomClock } from './roomClock.ts';

export type Outcome = { readonly ok: true; readonly version: number } | { readonly ok: false; readonly reason: Reason };

export type RoomRunner = {
  readonly code: string;
  readonly room: () => Room;
  /** How many events the room consists of. */
  readonly version: () => number;
  /** The time in this room, in milliseconds since 1970: never before anything that happened in it. */
  readonly now: () => number;
  /**
   * Carries out a command. A yes comes after its events are durable. `request` names it: the same name again is
   * answered the same and does nothing.
   */
  readonly execute: (command: Command, request: string | null) => Promise<Outcome>;
  /** Calls back after every change; returns how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** When the room is wiped if nobody touches it before, in milliseconds since 1970. */
  readonly keepUntil: () => number;
  /** False from the moment that something could not be stored until something could. */
  readonly isStoring: () => boolean;
  readonly isIdle: () => boolean;
  /** How many commands wait to be carried out, or are being. */
  readonly queued: () => number;
  /** Refuses everything from here on: the room is being wiped. Null if that failed, and it goes on. */
  readonly retire: (reason: Reason | null) => void;
};

type Deps = {
  readonly journal: Journal;
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
  readonly metrics?: Metrics;
};

type Waiting = {
  readonly command: Command;
  readonly request: string | null;
  readonly resolve: (outcome: Outcome) => void;
};

/** A room as far as it is known: its events folded, the requests that caused them, and how much the decks in them take. */
type Known = { room: Room; version: number; keepUntil: number; readonly answered: Set<string>; dealt: number };

/** How long a room that is to be wiped on closing is kept if nobody ever closes it, in hours. */
const KEEP_UNCLOSED = 24;
const HOUR = 3_600_000;
/** A rehearsal is over so long after its last use, or twice as long. */
const QUARTER = 15 * 60_000;
const MOST_CONFLICTS = 5;

export async function openRunner(code: string, deps: Deps): Promise<RoomRunner> {
  const clock = createRoomClock(deps.now);
  let known = await load(code, deps.journal, clock);
  let retired: Reason | null = null;
  const listeners = new Set<() => void>();
  const idle = createIdleRequests();
  const waiting: Waiting[] = [];
  let working = 0;
  let storing = true;
  let conflicts = 0;

  const refuseAll = (batch: readonly Waiting[], reason: Reason) => {
    for (const { resolve } of batch) resolve({ ok: false, reason });
  };

  async function work(): Promise<void> {
    if (working > 0) return;
    while (waiting.length > 0) {
      const batch = waiting.splice(0);
      working = batch.length;
      if (retired) refuseAll(batch, retired);
      else await carryOut(batch);
    }
    working = 0;
  }

  async function carryOut(batch: readonly Waiting[]): Promise<void> {
    const trial = tryOut(batch, known, idle, deps.onError);
    try {
      if (trial.entries.length > 0) {
        // By the room's time: a clock that is behind now, and right after the next start, would have it wiped early then.
        const keepUntil = wipedAt(trial.room, clock.now());
        const result = await store(code, known.version, trial.entries, keepUntil, deps.journal);
        if (result === 'conflict') {
          // Somebody else wrote this room: see what there is now, and decide again.
          if (++conflicts > MOST_CONFLICTS) throw new Error('another process keeps writing this room');
          known = await load(code, deps.journal, clock);
          waiting.unshift(...batch);
          return;
        }
        conflicts = 0;
        storing = true;
        if (known.room.phase === 'open' && trial.room.phase === 'closed' && !isRehearsal(trial.room))
          deps.metrics?.room('closed');
        known = {
          room: trial.room,
          version: known.version + result,
          keepUntil,
          answered: trial.room.phase === 'closed' ? new Set() : known.answered,
          dealt: trial.dealt,
        };
      }
    } catch (error) {
      deps.onError(error);
      // What is on disk is the truth, whatever went wrong.
      known = await load(code, deps.journal, clock).catch(() => known);
      refuseAll(batch, 'not-stored');
      storing = false;
      tell();
      return;
    }
    const changed = trial.entries.length > 0;
    for (const { request } of trial.entries) if (request !== null) known.answered.add(request);
    for (const [request, answer] of trial.idle) idle.add(request, answer);
    if (known.room.phase === 'closed') idle.clear();
    batch.forEach(({ resolve }, index) => {
      const reason = trial.refusals[index];
      resolve(reason ? { ok: false, reason } : { ok: true, version: known.version });
    });
    if (changed) tell();
  }

  function tell(): void {
    for (const listener of listeners) {
      try {
        listener();
      } catch (error) {
        deps.onError(error);
      }
    }
  }

  return {
    code,
    room: () => known.room,
    version: () => known.version,
    now: clock.now,
    execute: (command, request) =>
      new Promise((resolve) => {
        waiting.push({ command, request, resolve });
        void work();
      }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keepUntil: () => known.keepUntil,
    isStoring: () => storing,
    isIdle: () => listeners.size === 0 && working === 0,
    queued: () => waiting.length + working,
    retire: (reason) => {
      retired = reason;
    },
  };
}

/** On a whole hour, or quarter: a moment that moved with every mark would tell that somebody marked. */
function wipedAt(room: Room, now: number): number {
  if (room.phase === 'unopened') return now;
  if (room.phase === 'closed' && room.keepHours === 0) return now;
  if (isRehearsal(room)) return Math.ceil(now / QUARTER + 1) * QUARTER;
  const hours = room.keepHours || KEEP_UNCLOSED;
  return Math.ceil(now / HOUR + hours) * HOUR;
}

/** Makes entries durable, and says by how much the room's length grew. What stands alone replaces all there was. */
async function store(
  code: string,
  expected: number,
  entries: readonly Entry[],
  keepUntil: number,
  journal: Journal,
): Promise<number | 'conflict'> {
  const last = entries.at(-1);
  if (last && standsAlone(last.event)) {
    // Without the name of its request: that too would tell something of who asked.
    const result = await journal.distil(code, expected, { event: last.event, request: null }, keepUntil);
    return result === 'conflict' ? result : 1;
  }
  const result = await journal.append(code, expected, entries, keepUntil);
  return result === 'conflict' ? result : entries.length;
}

async function load(code: string, journal: Journal, clock: RoomClock): Promise<Known> {
  const { entries, length, keepUntil } = await journal.read(code);
  clock.saw(entries.map(({ event }) => event));
  const room = entries.reduce((folded, { event }) => evolve(folded, event), unopenedRoom as Room);
  if (room.phase === 'closed' && entries.length > 1)
    return distilled(code, room, { length, keepUntil }, journal, clock);
  return {
    room,
    version: length,
    keepUntil,
    answered: new Set(entries.flatMap(({ request }) => request ?? [])),
    dealt: dealtBy(entries.map(({ event }) => event)),
  };
}

/** A session that was closed before closing distilled: it is distilled now. */
async function distilled(
  code: string,
  room: ClosedRoom,
  { length, keepUntil }: { readonly length: number; readonly keepUntil: number },
  journal: Journal,
  clock: RoomClock,
): Promise<Known> {
  const entry = { event: { kind: 'room', type: 'RoomDistilled', room }, request: null } as const;
  const result = await journal.distil(code, length, entry, keepUntil);
  return result === 'conflict'
    ? load(code, journal, clock)
    : { room, version: length + 1, keepUntil, answered: new Set<string>(), dealt: 0 };
}

/** Decides a batch in order, each command on what those before it would bring about. */
function tryOut(batch: readonly Waiting[], known: Known, idle: IdleRequests, onError: Deps['onError']) {
  let { room, dealt } = known;
  const entries: Entry[] = [];
  const refusals: (Reason | null)[] = [];
  const done = new Set<string>();
  const idleNow = new Map<string, Reason | null>();
  /** How this request was answered before; undefined if it is new. */
  const answerTo = (request: string) => {
    if (known.answered.has(request) || done.has(request)) return null;
    return idleNow.has(request) ? idleNow.get(request) : idle.answerTo(request);
  };
  for (const { command, request } of batch) {
    const before = request === null ? undefined : answerTo(request);
    if (before !== undefined) {
      refusals.push(before);
      continue;
    }
    const decision = affordable(decided(command, room, onError), dealt);
    const reason = decision.ok ? null : decision.reason;
    const events = decision.ok ? decision.events : [];
    refusals.push(reason);
    room = events.reduce(evolve, room);
    dealt += dealtBy(events);
    entries.push(...events.map((event) => ({ event, request })));
    if (request === null) continue;
    if (events.length > 0) done.add(request);
    // A rule that failed may be mended by then: that refusal asks to try again.
    else if (reason !== 'unavailable') idleNow.set(request, reason);
  }
  return { room, dealt, entries, refusals, idle: idleNow };
}

/** No, where a deal would make the session too long to read. */
const affordable = (decision: Decision<Event>, dealt: number): Decision<Event> =>
  decision.ok && !fitsBeside(dealt, dealtBy(decision.events)) ? { ok: false, reason: 'enough-deals' } : decision;

/** A rule with a bug in it refuses; it never takes the room down. */
function decided(command: Command, room: Room, onError: Deps['onError']): Decision<Event> {
  try {
    return decide(command, room);
  } catch (error) {
    onError(error);
    return { ok: false, reason: 'unavailable' };
  }
}
