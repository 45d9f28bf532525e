// The socket edge: who is this, what does she ask, what must she be told. Knows sockets and no rules.
import { setMaxListeners } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import type { Server, Socket } from 'socket.io';
import type { Actor } from '#shared/domain/actor.ts';
import type { Reason } from '#shared/domain/reason.ts';
import type { KeyHash } from '#shared/domain/room.ts';
import type { Answer, ClientToServer, Frame, Refusal, ServerToClient } from '#shared/protocol/down.ts';
import { digestOf } from '#shared/views/digest.ts';
import { arrivesWithin } from '../arrivesWithin.ts';
import type { Edge } from '../edge/edge.ts';
import type { Census, Metrics } from '../monitoring/metrics.ts';
import type { Dice } from '../rooms/dice.ts';
import type { RoomRegistry } from '../rooms/roomRegistry.ts';
import type { RoomRunner } from '../rooms/roomRunner.ts';
import { createCaps } from './caps.ts';
import { channelOf, roomChannel, seatChannel } from './channels.ts';
import { censusOf, type ConnectedRoom, connectRoom } from './connectedRoom.ts';
import { hungUp, sayFarewell } from './farewell.ts';
import { type Greeted, greet, linkKey, takeSeat } from './greet.ts';
import { createInFlight, type InFlight } from './inFlight.ts';
import type { Audience } from './publisher.ts';
import { createRates } from './rates.ts';
import { receive } from './receive.ts';
import { requestType } from './requestType.ts';
import { openRoomCheck } from './roomCheck.ts';
import { type LetIn, letInWith } from './simulated.ts';
import { openSocketServer } from './socketServer.ts';

type Data = { greeted?: Greeted };
type BingoServer = Server<ClientToServer, ServerToClient, Record<string, never>, Data>;
type BingoSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, Data>;
/** One socket, or a channel of them. */
type Listening = { readonly emit: (event: 'view', frame: Frame) => unknown };

type Deps = {
  readonly registry: RoomRegistry;
  readonly edge: Edge;
  /** Milliseconds of a clock that nobody sets. */
  readonly steady: () => number;
  readonly dice: Pick<Dice, 'seed' | 'fraction'>;
  readonly onError: (error: unknown) => void;
  readonly metrics: Metrics;
  /** How late the event loop is, in milliseconds. */
  readonly lag: () => number;
};

export type Gateway = {
  /** Cuts everybody off from a room that is gone; their next attempt to connect is told why. */
  readonly dismiss: (code: string) => void;
  /** For the participants of a rehearsal, who need no connection. */
  readonly letIn: LetIn;
  readonly census: () => Pick<Census, 'rooms' | 'seats' | 'queued' | 'longestQueue'>;
  /** Lets nobody in any more, answers whatever was asked before, and sends everybody off until the restart. */
  readonly close: () => Promise<void>;
};

/** A connection that does not close in so many milliseconds is left to the end of the process. */
const CLOSED_WITHIN = 1_000;

export function openGateway(http: HttpServer, deps: Deps): Gateway {
  const { registry, metrics } = deps;
  const io: BingoServer = openSocketServer(http, deps);
  const roomCheck = openRoomCheck(io, deps);
  const caps = createCaps();
  const rates = createRates(deps.steady);
  const rooms = new Map<string, ConnectedRoom>();

  const inFlight = createInFlight();
  const speaking = new WeakSet<Socket['conn']>();
  let stopping = false;
  const leaving = new AbortController();
  // Everybody who is kept waiting listens to it, and there may be many.
  setMaxListeners(0, leaving.signal);

  const tell = (whom: Listening, frame: Frame, sockets = 1) => {
    whom.emit('view', frame);
    metrics.framesSent(frame.view.audience, sockets);
  };
  const send = (channel: string, frame: Frame) =>
    tell(io.to(channel), frame, io.sockets.adapter.rooms.get(channel)?.size ?? 0);

  const connectedRoom = (runner: RoomRunner): ConnectedRoom => {
    const found = rooms.get(runner.code);
    if (found?.runner === runner) return found;
    const room = connectRoom(runner, send, deps);
    rooms.set(runner.code, room);
    return room;
  };

  const onKnock = ({ code }: RoomRunner, key: KeyHash) => {
    // With nobody there to see her wait there is nothing to count; she knocks again.
    rooms.get(code)?.waiting.knock(key);
  };
  const left = (room: ConnectedRoom) => {
    if (room.isEmpty() && rooms.get(room.runner.code) === room) rooms.delete(room.runner.code);
  };

  io.use((socket, next) => {
    const { conn } = socket;
    // One connection is one person: a second hello, while the first is being heard, is nobody's.
    if (speaking.has(conn)) return next(refusal('malformed'));
    speaking.add(conn);
    socket.on('disconnect', () => speaking.delete(conn));
    const refuse = (reason: Reason) => {
      speaking.delete(conn);
      metrics.refusedHandshake(reason);
      next(refusal(reason));
    };
    // Whoever comes now is better off with the next process.
    if (stopping) return refuse('unavailable');
    const address = deps.edge.addressOf(socket.request);
    const greeting = greet(socket.handshake.auth, registry, {
      inTurn: (code, shows) => deps.edge.attempts.turn({ address, code, shows }, leaving.signal),
      findPlace: ({ runner, by }) => caps.take(runner.code, by, socket),
      onKnock,
    });
    inFlight.track(greeting).then(
      (greeted) => {
        if (typeof greeted === 'string') return refuse(greeted);
        socket.data.greeted = greeted;
        return next();
      },
      (error: unknown) => {
        deps.onError(error);
        refuse('unavailable');
      },
    );
    return undefined;
  });

  const admit = (socket: BingoSocket) => {
    const { greeted } = socket.data;
    if (!greeted) return socket.disconnect(true);
    const { runner, by, key, secret } = greeted;
    const room = connectedRoom(runner);
    const audience = audienceOf(by);
    void socket.join([roomChannel(runner.code), channelOf(runner.code, audience)]);
    room.enter(audience);
    metrics.connected(by.role, 1);
    tell(socket, room.frameFor(audience));

    const withinRate = () => rates.allow(socket.id, runner.code, by);
    const wasMalformed = () => rates.wasMalformed(socket.id);
    const correct = (digest: string) => {
      const frame = room.frameFor(audience);
      if (digestOf(frame.view) !== digest) tell(socket, frame);
    };
    const { admitAll } = room.waiting;
    const asking = { withinRate, wasMalformed };
    const receiving = { registry, seed: deps.dice.seed, runner, by, key, secret, ...asking, admitAll, correct };
    listen(socket, deps, inFlight, async (request) => {
      // Not done, and not begun: she asks the next process.
      if (stopping) return { ok: false, reason: 'unavailable' };
      const answer = await receive(request, receiving);
      // The tab that asked knows it from its answer; a second tab of the same seat has to be told.
      const others = audience.to === 'seat' ? room.tabsOf(audience.seat) - 1 : 0;
      if (answer.ok && audience.to === 'seat' && others > 0)
        tell(socket.to(seatChannel(runner.code, audience.seat)), room.frameFor(audience), others);
      return answer;
    });
    const letGo = () => void socket.disconnect(true);
    const stopWatching =
      by.role === 'participant' ? room.hold({ seat: by.seat, key, letGo }) : watchLink(runner, by.role, key, socket);
    socket.on('disconnect', () => {
      stopWatching();
      metrics.connected(by.role, -1);
      room.leave(audience);
      left(room);
      // Whoever only leaves would keep a connection that nobody counts, for as long as she likes.
      socket.conn.close();
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
    letIn: letInWith({
      registry,
      seed: deps.dice.seed,
      takeSeat: (runner, key) => takeSeat(runner, key, onKnock),
      connectedRoom,
      left,
    }),
    census: () => censusOf([...rooms.values()]),
    close: async () => {
      stopping = true;
      leaving.abort();
      await inFlight.settled();
      for (const room of rooms.values()) room.stop();
      const guests = [...io.sockets.sockets.values()].flatMap((guest) =>
        guest.data.greeted ? { guest, role: guest.data.greeted.by.role } : [],
      );
      roomCheck.disconnectSockets(true);
      sayFarewell(guests, deps.dice.fraction);
      await hungUp(io);
      await arrivesWithin(CLOSED_WITHIN, io.close());
    },
  };
}

/** Lets go of who came in by a link that is worthless since; she is told why when she comes back. */
function watchLink(runner: RoomRunner, role: Exclude<Actor['role'], 'participant'>, key: KeyHash, socket: BingoSocket) {
  const look = () => {
    const room = runner.room();
    if (room.phase !== 'unopened' && linkKey(room, role) !== key) setImmediate(() => socket.disconnect(true));
  };
  // It may have been renewed while she waited to be let in.
  look();
  return runner.subscribe(look);
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

/** The only listener for what clients send. Whatever they send, and whatever goes wrong, hurts nobody but the sender. */
function listen(
  socket: BingoSocket,
  { onError, metrics }: Pick<Deps, 'onError' | 'metrics'>,
  { track }: InFlight,
  handle: (request: unknown) => Promise<Answer>,
): void {
  socket.on('ask', (request: unknown, answer: unknown) => {
    // Without a way to answer there is nothing that could be acknowledged.
    if (typeof answer !== 'function') return;
    const answering = handle(request)
      .catch((error: unknown) => {
        onError(error);
        return { ok: false, reason: 'unavailable' } as const;
      })
      .then((said) => {
        answer(said);
        metrics.answered(requestType(request), said.ok ? 'ok' : said.reason);
      })
      .catch(onError);
    void track(answering);
  });
}

/** The error that socket.io hands to the client as a `connect_error`. */
function refusal(reason: Reason): Error {
  return Object.assign(new Error(reason), { data: { reason } satisfies Refusal });
}
