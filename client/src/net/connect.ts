// The one place where the socket touches the app: what the server says goes into the store, requests go out by `ask`.
import { nanoid } from 'nanoid';
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import type { Reason } from '#shared/domain/reason.ts';
import type { Answer, ClientToServer, Frame, ServerToClient, View } from '#shared/protocol/down.ts';
import type { Hello, Request } from '#shared/protocol/up.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { digestOf } from '#shared/views/digest.ts';
import { newest, type RoomStore } from '../store/roomStore.ts';
import { createDetour, directly } from './detour.ts';
import { earlyRoute } from './earlyTransport.ts';
import { isPassing } from './passing.ts';
import { momentNow } from './tapClock.ts';
import { understoodAnswer, understoodHandshake, understoodReason } from './understood.ts';
import { createWakeUp } from './wakeUp.ts';

/** How long an answer may take before the request counts as unanswered, in milliseconds. */
const PATIENCE = 8_000;
/** From one knock to the next, in milliseconds, when the server says "not now"; apart, so that a room does not knock as one. */
const KNOCK = { every: 2_500, apart: 1_000 };

export type Line = {
  /** Sends a request; 'unanswered' when there is no connection, or no answer in time: it may or may not be done. */
  readonly ask: (request: Request) => Promise<Answer | 'unanswered'>;
  readonly isOnline: () => boolean;
  /** Calls back on every connect, the first included. */
  readonly onConnect: (listener: () => void) => void;
  readonly close: () => void;
};

/** Connects for one role, `understand`s what it is sent, and keeps the store up to date, reconnecting by itself for as long as that can help. */
export function connect<V extends View>(
  hello: Omit<Hello, 'protocol'>,
  understand: (said: unknown) => Frame<V> | null,
  store: RoomStore<V>,
): Line {
  const socket: Socket<ServerToClient, ClientToServer> = io({
    auth: { protocol: PROTOCOL_VERSION, ...hello } satisfies Hello,
    ...directly,
    ...earlyRoute(),
    // Where a proxy blocks websockets, the first attempt falls back instead of failing.
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 4_000,
  });
  const detour = createDetour(socket.io);

  let isOver = false;
  let knock: ReturnType<typeof setTimeout> | undefined;
  let tryingSince: number | null = performance.now();
  let heard = momentNow();
  const hear = () => {
    heard = momentNow();
  };
  socket.io.on('ping', hear);
  socket.io.on('packet', hear);
  const nowTrying = () => {
    tryingSince = performance.now();
  };
  socket.io.on('reconnect_attempt', nowTrying);

  const letGo = () => {
    isOver = true;
    clearTimeout(knock);
    socket.disconnect();
  };
  const refused = (reason: Reason) => {
    letGo();
    store.setState({ connection: { state: 'refused', reason } });
  };
  const tryNow = () => {
    if (isOver) return;
    clearTimeout(knock);
    nowTrying();
    socket.connect();
  };

  socket.on('connect', () => {
    tryingSince = null;
    detour.through();
    // A restored server may count from less: keep the view, forget its version.
    store.setState(({ frame }) => ({ connection: { state: 'online' }, frame: frame && { ...frame, version: 0 } }));
  });
  socket.on('disconnect', (why) => {
    if (isOver) return;
    store.setState({ connection: { state: 'offline' } });
    // Sent away, as when a session is wiped: the next attempt is told the reason.
    if (why === 'io server disconnect') tryNow();
  });
  // The server stops on purpose: hang up, and come back when it said, so that not everybody comes at once.
  socket.on('restart', ({ comeBackIn }) => {
    socket.disconnect();
    store.setState({ connection: { state: 'offline', restarting: true } });
    knock = setTimeout(tryNow, comeBackIn);
  });
  socket.on('connect_error', (error) => {
    tryingSince = null;
    const said = understoodReason('data' in error ? error.data : null) ?? understoodHandshake(error);
    if (!said && socket.active) {
      // Nobody answered. It is tried again by itself.
      if (error.message === 'timeout') detour.hung();
      return store.setState({ connection: { state: 'offline' } });
    }
    const reason = said ?? 'unavailable';
    if (!isPassing(reason)) return refused(reason);
    store.setState({ connection: { state: 'waiting', reason } });
    knock = setTimeout(tryNow, KNOCK.every + Math.random() * KNOCK.apart);
  });
  socket.on('view', (said) => {
    const frame = understand(said);
    if (!frame) return refused('old-client');
    // Of another session: whoever sent it, it is not for this page.
    if (frame.view.code !== hello.code) return;
    store.setState(({ frame: known }) => ({ frame: newest(known, frame), clockOffset: frame.now - Date.now() }));
  });

  const send = async (request: Request, patience: number): Promise<Answer | 'unanswered'> => {
    if (!socket.connected) return 'unanswered';
    const said = socket.timeout(patience).emitWithAck('ask', request);
    const answer = await said.then(understoodAnswer, () => 'unanswered' as const);
    if (answer !== 'unanswered' && !answer.ok && answer.reason === 'old-client') refused('old-client');
    return answer;
  };

  const wakeUp = createWakeUp({
    isConnected: () => socket.connected,
    heard: () => heard,
    tryingFor: () => (tryingSince === null ? Infinity : performance.now() - tryingSince),
    check: (patience) => {
      const digest = digestOf(store.getState().frame?.view ?? null);
      return send({ id: nanoid(), kind: 'room', type: 'Sync', digest }, patience);
    },
    reconnect: () => {
      if (!isOver) socket.disconnect();
      tryNow();
    },
  });
  const wake = () => {
    if (document.visibilityState === 'visible' && !isOver) void wakeUp();
  };
  const wakers = [
    [window, 'online'],
    [window, 'pageshow'],
    [window, 'focus'],
    [document, 'visibilitychange'],
  ] as const;
  for (const [target, event] of wakers) target.addEventListener(event, wake);

  return {
    ask: (request) => send(request, PATIENCE),
    isOnline: () => socket.connected,
    onConnect: (listener) => socket.on('connect', listener),
    close: () => {
      letGo();
      for (const [target, event] of wakers) target.removeEventListener(event, wake);
    },
  };
}
