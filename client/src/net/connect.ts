// The one place where the socket touches the app: what the server says goes into the store, requests go out by `ask`.
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import { type Reason, reasons } from '#shared/domain/reason.ts';
import type { Answer, ClientToServer, Frame, ServerToClient, View } from '#shared/protocol/down.ts';
import type { Hello, Request } from '#shared/protocol/up.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { newest, type RoomStore } from '../store/roomStore.ts';

/** How long an answer may take before the request counts as unanswered, in milliseconds. */
const PATIENCE = 8_000;

export type Line = {
  /** Sends a request; 'unanswered' when there is no connection, or no answer in time: it may or may not be done. */
  readonly ask: (request: Request) => Promise<Answer | 'unanswered'>;
  readonly isOnline: () => boolean;
  /** Calls back on every connect, the first included. */
  readonly onConnect: (listener: () => void) => void;
  readonly close: () => void;
};

/** Connects for one role and keeps the store up to date, reconnecting by itself for as long as that can help. */
export function connect<V extends View>(hello: Omit<Hello, 'protocol'>, store: RoomStore<V>): Line {
  const socket: Socket<ServerToClient, ClientToServer> = io({
    auth: { protocol: PROTOCOL_VERSION, ...hello } satisfies Hello,
    transports: ['websocket', 'polling'],
    // Where a proxy blocks websockets, the first attempt falls back instead of failing.
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 4_000,
  });

  let isWanted = true;
  socket.on('connect', () => {
    // A restored server may count from less: keep the view, forget its version.
    store.setState(({ frame }) => ({ connection: { state: 'online' }, frame: frame && { ...frame, version: 0 } }));
  });
  socket.on('disconnect', (why) => {
    store.setState({ connection: { state: 'offline' } });
    // Sent away, as when a session is wiped: the next attempt is told the reason.
    if (why === 'io server disconnect') socket.connect();
  });
  // The server stops on purpose: hang up, and come back when it said, so that not everybody comes at once.
  socket.on('restart', ({ comeBackIn }) => {
    socket.disconnect();
    store.setState({ connection: { state: 'offline', restarting: true } });
    setTimeout(() => isWanted && socket.connect(), comeBackIn);
  });
  socket.on('connect_error', (error) => {
    const reason = refusalIn(error);
    if (!reason) return store.setState({ connection: { state: 'offline' } });
    if (socket.active) return;
    // The server is there, and answered: only a refusal that may pass is worth another attempt.
    if (reason === 'unavailable' || reason === 'too-fast') {
      store.setState({ connection: { state: 'offline' } });
      setTimeout(() => isWanted && socket.connect(), 2_000);
    } else store.setState({ connection: { state: 'refused', reason } });
  });
  socket.on('view', (frame) => {
    // The server sends a role only its own view.
    const mine = frame as Frame<V>;
    store.setState(({ frame: known }) => ({ frame: newest(known, mine), clockOffset: frame.now - Date.now() }));
  });

  // A phone that wakes up, or finds its network again, does not wait for the next attempt.
  const wake = () => {
    if (document.visibilityState === 'visible' && socket.active && !socket.connected) socket.disconnect().connect();
  };
  const wakers = [
    [window, 'online'],
    [window, 'pageshow'],
    [document, 'visibilitychange'],
  ] as const;
  for (const [target, event] of wakers) target.addEventListener(event, wake);

  return {
    ask: (request) =>
      socket.connected
        ? socket
            .timeout(PATIENCE)
            .emitWithAck('ask', request)
            .catch(() => 'unanswered' as const)
        : Promise.resolve('unanswered' as const),
    isOnline: () => socket.connected,
    onConnect: (listener) => socket.on('connect', listener),
    close: () => {
      isWanted = false;
      for (const [target, event] of wakers) target.removeEventListener(event, wake);
      socket.disconnect();
    },
  };
}

function refusalIn(error: Error): Reason | null {
  const data: unknown = 'data' in error ? error.data : null;
  if (typeof data !== 'object' || data === null || !('reason' in data)) return null;
  return reasons.find((reason) => reason === data.reason) ?? null;
}
