// Tells each audience of one room what changed for it. What did not change for an audience is not sent to it.
import type { ClosedRoom, OpenRoom } from '#shared/domain/room.ts';
import type { Frame, View } from '#shared/protocol/down.ts';
import { facilitatorView } from '#shared/views/facilitatorView.ts';
import { participantView, phonesNotice } from '#shared/views/participantView.ts';
import type { Presence } from '#shared/views/presence.ts';
import { screenView } from '#shared/views/screenView.ts';
import type { RoomRunner } from '../rooms/roomRunner.ts';
import { consoleChannel, screenChannel, seatChannel } from './channels.ts';

/** Console and screen get at most one frame in this many milliseconds. */
const INTERVAL = 250;

type Deps = {
  readonly runner: RoomRunner;
  readonly presence: { readonly now: () => Presence; readonly seats: () => Iterable<number> };
  readonly send: (channel: string, frame: Frame) => void;
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
};

export type Publisher = {
  /** To be called after every change of the room or of who is connected. */
  readonly changed: () => void;
  readonly frameFor: (audience: Audience) => Frame;
  readonly stop: () => void;
};

export type Audience =
  | { readonly to: 'console' }
  | { readonly to: 'screen' }
  | { readonly to: 'seat'; readonly seat: number };

export function createPublisher({ runner, presence, send, now, onError }: Deps): Publisher {
  const { code } = runner;
  const opened = (): OpenRoom | ClosedRoom => {
    const room = runner.room();
    if (room.phase === 'unopened') throw new Error('a room without sessions has no audience');
    return room;
  };
  const viewFor = (audience: Audience): View => {
    switch (audience.to) {
      case 'console':
        return facilitatorView(opened(), code, {
          presence: presence.now(),
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
  const frameFor = (audience: Audience): Frame => ({
    version: runner.version(),
    now: now(),
    view: viewFor(audience),
  });

  let notice = phonesNotice(opened(), code);
  const tellPhones = () => {
    const next = phonesNotice(opened(), code);
    if (next === notice) return;
    notice = next;
    for (const seat of presence.seats()) send(seatChannel(code, seat), frameFor({ to: 'seat', seat }));
  };

  const last = { console: '', screen: '' };
  const tellDesk = (to: 'console' | 'screen', channel: string) => {
    const frame = frameFor({ to });
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

  // The timer is armed only when something changed: an idle room costs nothing.
  let timer: NodeJS.Timeout | null = null;
  let dirty = false;
  let stopped = false;
  const tellDesks = () => {
    dirty = false;
    tellDesk('console', consoleChannel(code));
    tellDesk('screen', screenChannel(code));
    timer = setTimeout(() => {
      timer = null;
      if (dirty) guarded(tellDesks);
    }, INTERVAL);
  };

  return {
    changed: () => {
      if (stopped) return;
      guarded(tellPhones);
      dirty = true;
      if (!timer) guarded(tellDesks);
    },
    frameFor,
    stop: () => {
      stopped = true;
      if (timer) clearTimeout(timer);
    },
  };
}
