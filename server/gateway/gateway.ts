// The socket edge: who is this, what does she ask, what must she be told. Knows sockets and no rules.
import type { Server as HttpServer } from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Server, type Socket } from 'socket.io';
import type { Actor } from '#shared/domain/actor.ts';
import type { Reason } from '#shared/domain/reason.ts';
import type { KeyHash } from '#shared/domain/room.ts';
import type { ClientToServer, Frame, Refusal, ServerToClient } from '#shared/protocol/down.ts';
import { MESSAGE_MAX } from '#shared/protocol/limits.ts';
import { digestOf } from '#shared/views/digest.ts';
import type { RoomRegistry } from '../rooms/roomRegistry.ts';
import type { RoomRunner } from '../rooms/roomRunner.ts';
import { consoleChannel, roomChannel, screenChannel, seatChannel } from './channels.ts';
import { type Greeted, greet, linkKey } from './greet.ts';
import { createPresence } from './presence.ts';
import { type Audience, createPublisher } from './publisher.ts';
import { receive } from './receive.ts';
import { createWaitingList } from './waitingList.ts';

type Data = { greeted?: Greeted };
type BingoServer = Server<ClientToServer, ServerToClient, Record<string, never>, Data>;
type BingoSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, Data>;

type Deps = {
  readonly registry: RoomRegistry;
  readonly now: () => number;
  readonly seed: () => string;
  readonly onError: (error: unknown) => void;
};

export type Gateway = {
  /** Cuts everybody off from a room that is gone; their next attempt to connect is told why. */
  readonly dismiss: (code: string) => void;
  readonly close: () => Promise<void>;
};

/** Requests per connection: a thumb never gets here, a phone that comes back with a full card does not either. */
const RATE = { points: 120, duration: 10 };

export function openGateway(http: HttpServer, deps: Deps): Gateway {
  const io: BingoServer = new Server(http, {
    serveClient: false,
    maxHttpBufferSize: MESSAGE_MAX,
    pingInterval: 10_000,
    pingTimeout: 8_000,
  });
  const limiter = new RateLimiterMemory(RATE);
  const rooms = new Map<string, ConnectedRoom>();

  const send = (channel: string, frame: Frame) => io.to(channel).emit('view', frame);

  const connectedRoom = (runner: RoomRunner): ConnectedRoom => {
    const found = rooms.get(runner.code);
    if (found?.runner === runner) return found;
    const room = connectRoom(runner, send, deps);
    rooms.set(runner.code, room);
    return room;
  };

  io.use((socket, next) => {
    greet(socket.handshake.auth, deps.registry, (runner, key) => {
      // With nobody there to see her wait there is nothing to count; she knocks again.
      rooms.get(runner.code)?.waiting.knock(key);
    }).then(
      (greeted) => {
        if (typeof greeted === 'string') return next(refusal(greeted));
        socket.data.greeted = greeted;
        return next();
      },
      (error: unknown) => {
        deps.onError(error);
        next(refusal('unavailable'));
      },
    );
  });

  const admit = (socket: BingoSocket) => {
    const { greeted } = socket.data;
    if (!greeted) return socket.disconnect(true);
    const { runner, by, key } = greeted;
    const room = connectedRoom(runner);
    const audience = audienceOf(by);
    void socket.join([roomChannel(runner.code), channelOf(runner.code, audience)]);
    room.enter(audience);
    socket.emit('view', room.frameFor(audience));

    const withinRate = () =>
      limiter.consume(socket.id).then(
        () => true,
        () => false,
      );
    const correct = (digest: string) => {
      const frame = room.frameFor(audience);
      if (digestOf(frame.view) !== digest) socket.emit('view', frame);
    };
    const { admitAll } = room.waiting;
    listen(socket, deps.onError, async (request) => {
      const answer = await receive(request, { ...deps, runner, by, withinRate, admitAll, correct });
      // The tab that asked knows it from its answer; a second tab of the same seat has to be told.
      if (answer.ok && audience.to === 'seat' && room.hasOtherTabs(audience.seat))
        socket.to(seatChannel(runner.code, audience.seat)).emit('view', room.frameFor(audience));
      return answer;
    });
    const stopWatching = by.role === 'participant' ? () => false : watchLink(runner, by.role, key, socket);
    socket.on('disconnect', () => {
      stopWatching();
      room.leave(audience);
      if (room.isEmpty() && rooms.get(runner.code) === room) rooms.delete(runner.code);
    });
    return undefined;
  };
  io.on('connection', (socket) => {
    try {
      admit(socket);
    } catch (error) {
      deps.onError(error);
      socket.disconnect(true);
    }
  });

  return {
    dismiss: (code) => {
      rooms.get(code)?.stop();
      rooms.delete(code);
      // After the answer to whoever asked for it.
      setImmediate(() => io.in(roomChannel(code)).disconnectSockets(true));
    },
    close: async () => {
      for (const room of rooms.values()) room.stop();
      await io.close();
    },
  };
}

type ConnectedRoom = ReturnType<typeof connectRoom>;

/** What one room needs for as long as somebody is connected to it. */
function connectRoom(
  runner: RoomRunner,
  send: (channel: string, frame: Frame) => void,
  { now, onError }: Pick<Deps, 'now' | 'onError'>,
) {
  const presence = createPresence();
  const waiting = createWaitingList(() => publisher.changed());
  const around = { seats: presence.seats, now: () => ({ ...presence.now(), waiting: waiting.count() }) };
  const publisher = createPublisher({ runner, presence: around, send, now, onError });
  const unsubscribe = runner.subscribe(publisher.changed);
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
    stop,
    frameFor: publisher.frameFor,
    hasOtherTabs: (seat: number) => presence.tabsOf(seat) > 1,
    enter: (audience: Audience) => {
      count(audience, 1);
      publisher.changed();
    },
    leave: (audience: Audience) => {
      count(audience, -1);
      if (presence.isEmpty()) stop();
      else publisher.changed();
    },
    isEmpty: presence.isEmpty,
  };
}

/** Lets go of who came in by a link that is worthless since; she is told why when she comes back. */
function watchLink(runner: RoomRunner, role: Exclude<Actor['role'], 'participant'>, key: KeyHash, socket: BingoSocket) {
  return runner.subscribe(() => {
    const room = runner.room();
    if (room.phase !== 'unopened' && linkKey(room, role) !== key) setImmediate(() => socket.disconnect(true));
  });
}

function audienceOf(by: Actor): Audience {
  switch (by.role) {
    case 'participant':
      return { to: 'seat', seat: by.seat };
    case 'screen':
      return { to: 'screen' };
    case 'facilitator':
    case 'assistant':
      return { to: 'console' };
    default:
      return by satisfies never;
  }
}

function channelOf(code: string, audience: Audience): string {
  switch (audience.to) {
    case 'console':
      return consoleChannel(code);
    case 'screen':
      return screenChannel(code);
    case 'seat':
      return seatChannel(code, audience.seat);
    default:
      return audience satisfies never;
  }
}

/** The only listener for what clients send. Whatever they send, and whatever goes wrong, hurts nobody but the sender. */
function listen(
  socket: BingoSocket,
  onError: (error: unknown) => void,
  handle: (request: unknown) => Promise<Parameters<Parameters<ClientToServer['ask']>[1]>[0]>,
): void {
  socket.on('ask', (request: unknown, answer: unknown) => {
    // Without a way to answer there is nothing that could be acknowledged.
    if (typeof answer !== 'function') return;
    handle(request)
      .catch((error: unknown) => {
        onError(error);
        return { ok: false, reason: 'unavailable' } as const;
      })
      .then((said) => answer(said))
      .catch(onError);
  });
}

/** The error that socket.io hands to the client as a `connect_error`. */
function refusal(reason: Reason): Error {
  return Object.assign(new Error(reason), { data: { reason } satisfies Refusal });
}
