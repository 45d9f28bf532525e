// A facilitator's console, written anew: what it asks is sent again, under the same id, until it is answered.
import { nanoid } from 'nanoid';
import { io, type Socket } from 'socket.io-client';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { type Answered, type Asked, type History, steadyNow } from './history.ts';
import { isPassing } from './passing.ts';
import { seenIn, type WireFrame } from './seenIn.ts';
import { pause } from './waitFor.ts';

export type Desk = {
  readonly name: string;
  readonly socket: Socket;
  readonly ask: (request: Asked & { readonly [key: string]: unknown }) => Promise<Answered>;
  readonly shows: () => WireFrame | null;
  readonly tell: () => void;
  readonly close: () => void;
};

type Options = {
  readonly url: string;
  readonly code: string;
  readonly role: 'facilitator' | 'screen';
  readonly secret: string;
  readonly name: string;
  readonly history: Pick<History, 'add'>;
};

const PATIENCE = 3_000;
const RETRY_AFTER = 200;

/** Opens a console, or a projector that only looks. */
export function openDesk({ url, code, role, secret, name, history }: Options): Desk {
  const socket = io(url, {
    auth: { protocol: PROTOCOL_VERSION, role, code, secret },
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: RETRY_AFTER,
    reconnectionDelayMax: 2 * RETRY_AFTER,
    timeout: PATIENCE,
  });
  const never = () => false;
  let frame: WireFrame | null = null;
  let isClosed = false;
  let refusal: string | null = null;
  socket.on('view', (next: WireFrame) => {
    if (!frame || next.version >= frame.version) frame = next;
    history.add({ what: 'saw', room: code, client: name, key: role, view: seenIn(next, never) });
  });
  socket.on('disconnect', (why) => {
    if (why === 'io server disconnect') socket.connect();
  });
  socket.on('connect_error', (error: Error & { data?: { reason?: string } }) => {
    const reason = error.data?.reason;
    if (!reason || socket.active) return;
    if (isPassing(reason)) setTimeout(() => !isClosed && socket.connect(), RETRY_AFTER);
    else {
      refusal = reason;
      history.add({ what: 'refused', room: code, client: name, reason });
    }
  });
  return {
    name,
    socket,
    shows: () => frame,
    tell: () => {
      if (frame) history.add({ what: 'shows', room: code, client: name, key: role, view: seenIn(frame, never) });
    },
    ask: async ({ type, ...rest }) => {
      const id = nanoid(12);
      const isOfRoom = type === 'CloseRoom' || type === 'WipeRoom';
      const request: Asked = isOfRoom ? { type } : { type, activity: rest.activity ?? 1 };
      const body = isOfRoom ? { kind: 'room', type } : { kind: 'round', activity: 1, type, ...rest };
      history.add({ what: 'asked', room: code, client: name, seat: null, id, request, tapped: steadyNow() });
      while (!isClosed) {
        const answer = (await socket
          .timeout(PATIENCE)
          .emitWithAck('ask', { id, ...body })
          .catch(() => null)) as Answered | null;
        if (answer) history.add({ what: 'answered', room: code, client: name, id, answer });
        if (answer && (answer.ok || !isPassing(answer.reason))) return answer;
        // Wiped, and killed before it could say so: there is nobody left who would answer.
        if (refusal) return { ok: false, reason: refusal };
        await pause(RETRY_AFTER);
      }
      throw new Error(`${name} was closed before ${type} was answered`);
    },
    close: () => {
      isClosed = true;
      socket.disconnect();
    },
  };
}
