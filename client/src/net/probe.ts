// A line to the server that measures the way there, by one transport and no other. Not the line that a session uses.
import { io } from 'socket.io-client';
import { ROOM_CHECK } from '#shared/protocol/roomCheck.ts';
import { understoodReason } from './understood.ts';

export type Transport = 'websocket' | 'polling';

export type Probe = {
  /** Milliseconds there and back; null if nothing came back in time. */
  readonly echo: () => Promise<number | null>;
  readonly isUp: () => boolean;
  readonly close: () => void;
};

/** A way that is not open in so many milliseconds is closed. */
const OPENS_WITHIN = 8_000;
/** An echo that takes longer than this is lost, in milliseconds: nobody waits so long for a mark. */
const LOST_AFTER = 3_000;

/** Opens one; 'blocked' if nothing comes through, 'busy' if the server has no room for it just now. */
export function openProbe(transport: Transport): Promise<Probe | 'blocked' | 'busy'> {
  const line = io(ROOM_CHECK, {
    transports: [transport],
    upgrade: false,
    forceNew: true,
    reconnection: false,
    timeout: OPENS_WITHIN,
  });
  const echo = async () => {
    const from = performance.now();
    const isAnswered = await line
      .timeout(LOST_AFTER)
      .emitWithAck('echo')
      .then(
        () => true,
        () => false,
      );
    return isAnswered ? performance.now() - from : null;
  };
  return new Promise((resolve) => {
    const giveUp = (why: 'blocked' | 'busy') => {
      clearTimeout(timer);
      line.disconnect();
      resolve(why);
    };
    // A proxy may let the first request through and hold the next.
    const timer = setTimeout(() => giveUp('blocked'), OPENS_WITHIN);
    line.once('connect_error', (error) =>
      giveUp('data' in error && understoodReason(error.data) !== null ? 'busy' : 'blocked'),
    );
    line.once('connect', () => {
      clearTimeout(timer);
      resolve({ echo, isUp: () => line.connected, close: () => line.disconnect() });
    });
  });
}

/** Whether this server answers plain requests; 'portal' if somebody else answers in its place. */
export async function reachServer(): Promise<'yes' | 'no' | 'portal'> {
  try {
    const response = await fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(OPENS_WITHIN) });
    const said: unknown = await response.json().catch(() => null);
    const isOurs = typeof said === 'object' && said !== null && 'status' in said && said.status === 'ok';
    if (isOurs) return 'yes';
    return response.status < 500 ? 'portal' : 'no';
  } catch {
    return 'no';
  }
}
