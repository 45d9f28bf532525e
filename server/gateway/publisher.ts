// Tells each audience of one room what changed for it. What did not change for an audience is not sent to it.
import type { ClosedRoom, OpenRoom } from '#shared/domain/room.ts';
import type { Frame, View } from '#shared/protocol/down.ts';
import { facilitatorView } from '#shared/views/facilitatorView.ts';
import { participantView, phonesNotice } from '#shared/views/participantView.ts';
import type { Presence } from '#shared/views/presence.ts';
import { screenView } from '#shared/views/screenView.ts';
import type { RoomRunner } from '../rooms/roomRunner.ts';
import { consoleChannel, screenChannel, seatChannel } from './channels.ts';
import type { Pace } from './pace.ts';

/** What changed: the room itself, or only who is there. */
export type News = 'room' | 'presence';

/** A change is told at the latest so long after its time has come, in milliseconds. */
const LOOK_AGAIN = 250;

type Deps = {
  readonly runner: RoomRunner;
  readonly presence: { readonly now: () => Presence; readonly seats: () => Iterable<number> };
  readonly send: (channel: string, frame: Frame) => void;
  /** Milliseconds of a clock that nobody sets. */
  readonly steady: () => number;
  /** How often consoles and screens may be told, just now. */
  readonly pace: () => Pace;
  /** Told that desks were told of a change, so many milliseconds after it. */
  readonly published: (milliseconds: number) => void;
  readonly onError: (error: unknown) => void;
};

export type Publisher = {
  /** To be called after every change of the room or of who is connected. */
  readonly changed: (what: News) => void;
  readonly frameFor: (audience: Audience) => Frame;
  readonly stop: () => void;
};

export type Audience =
  | { readonly to: 'console' }
  | { readonly to: 'screen' }
  | { readonly to: 'seat'; readonly seat: number };

export function createPublisher(deps: Deps): Publisher {
  const { runner, presence, send, steady, pace, published, onError } = deps;
  const { code } = runner;
  const opened = (): OpenRoom | ClosedRoom => {
    const room = runner.room();
    if (room.phase === 'unopened') throw new Error('a room without sessions has no audience');
    return room;
  };
  const viewFor = (audience: Audience, who: Presence): View => {
    switch (audience.to) {
      case 'console':
        return facilitatorView(opened(), code, {
          presence: who,
          keepUntil: runner.keepUntil(),
          storing: runner.isStoring(),
        });
      case 'screen':
        return screenView(opened(), code);
      case 'seat':
        return participantView(opened(), code, audience.seat);
      default:
        return audience satisfies never;
    }
  };
  const frameFor = (audience: Audience, who: Presence): Frame => ({
    version: runner.version(),
    now: runner.now(),
    view: viewFor(audience, who),
  });

  // Who is there, as desks were last told.
  let around = presence.now();
  let notice = phonesNotice(opened(), code);
  const tellPhones = () => {
    const next = phonesNotice(opened(), code);
    if (next === notice) return;
    notice = next;
    for (const seat of presence.seats()) send(seatChannel(code, seat), frameFor({ to: 'seat', seat }, around));
  };

  const last = { console: '', screen: '' };
  const tellDesk = (to: 'console' | 'screen', channel: string) => {
    const frame = frameFor({ to }, around);
    const text = JSON.stringify(frame.view);
    if (text === last[to]) return;
    last[to] = text;
    send(channel, frame);
  };

  // A view with a bug in it costs its audience a frame, and never the process.
  const guarded = (tell: () => void) => {
    try {
      tell();
    } catch (error) {
      onError(error);
    }
  };

  // What there is to tell desks, and when they were last told of it.
  let roomSince: number | null = null;
  let roomToldAt = -Infinity;
  let presenceChanged = false;
  let presenceToldAt = -Infinity;
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;

  const presenceDueAt = () => Math.max(presenceToldAt + pace().presence, roomToldAt + pace().desk);
  const dueIn = (): number => {
    const room = roomSince === null ? Infinity : roomToldAt + pace().desk;
    return Math.min(room, presenceChanged ? presenceDueAt() : Infinity) - steady();
  };
  // Armed only when there is something to tell: an idle room costs nothing. Looks again now and then, since the pace may
  // have changed; and never tells at once, so that whoever asked for the change has her answer before.
  const arm = () => {
    timer ??= setTimeout(
      () => {
        timer = null;
        if (dueIn() <= 0) tellDesks();
        if (dueIn() < Infinity) arm();
      },
      Math.min(Math.max(dueIn(), 0), LOOK_AGAIN),
    );
  };
  const tellDesks = () => {
    if (presenceChanged && presenceDueAt() <= steady()) {
      around = presence.now();
      presenceToldAt = steady();
      presenceChanged = false;
    }
    roomToldAt = steady();
    guarded(() => tellDesk('console', consoleChannel(code)));
    guarded(() => tellDesk('screen', screenChannel(code)));
    if (roomSince !== null) published(steady() - roomSince);
    roomSince = null;
  };

  return {
    changed: (what) => {
      if (stopped) return;
      if (what === 'presence') presenceChanged = true;
      else {
        guarded(tellPhones);
        roomSince ??= steady();
      }
      arm();
    },
    frameFor: (audience) => {
      // A desk that comes in is told who is there now: what it is told next is never of before that.
      if (audience.to === 'console') around = presence.now();
      return frameFor(audience, around);
    },
    stop: () => {
      stopped = true;
      if (timer) clearTimeout(timer);
    },
  };
}
