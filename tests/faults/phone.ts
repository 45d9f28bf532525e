// A participant's phone, written anew: taps wait in line, one at a time is sent, and sent again until it is answered.
import { nanoid } from 'nanoid';
import { io, type Socket } from 'socket.io-client';
import { digestOf } from '#shared/views/digest.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { type Answered, type Asked, type History, type OwnSeen, steadyNow } from './history.ts';
import { isPassing } from './passing.ts';
import { seenIn, type WireFrame } from './seenIn.ts';
import { pause } from './waitFor.ts';

export type PhoneOptions = {
  readonly url: string;
  readonly code: string;
  /** The tab's name in the history. */
  readonly name: string;
  readonly history: Pick<History, 'add'>;
  readonly secret?: string;
  readonly transports?: readonly ('websocket' | 'polling')[];
  /** How long an answer may take before the tap is sent again. */
  readonly patience?: number;
  /** How long it waits before it connects again, and before it tries again what could not be done just now. */
  readonly retryAfter?: number;
  /** Gives up a connection on which an answer did not come in time. */
  readonly distrusts?: boolean;
};

export type Pending = { readonly id: string; readonly request: Asked; readonly tapped: number };

export type Phone = {
  readonly name: string;
  readonly secret: string;
  readonly socket: Socket;
  /** Puts a tap in line; `tapped` may lie in the past. Resolves with the answer that it got for good. */
  readonly tap: (request: Asked, tapped?: number) => Promise<Answered>;
  readonly pending: () => readonly Pending[];
  /** What it shows: the last view, with the last answer in it. */
  readonly shows: () => WireFrame | null;
  /** Why the server will not have it, once it said so for good. */
  readonly refusal: () => string | null;
  readonly connects: () => number;
  /** Puts in the history what it shows. */
  readonly tell: () => void;
  /** Asks whether what it shows is the truth; null when there is no answer in time. */
  readonly sync: (patience?: number) => Promise<'right' | 'corrected' | null>;
  /** As a phone that is taken out of a pocket: it trusts no connection that does not answer at once. */
  readonly wake: () => Promise<void>;
  /** Takes the network away, or gives it back; taps go on waiting. */
  readonly offline: () => void;
  readonly online: () => void;
  readonly close: () => void;
};

export function openTestPhone(options: PhoneOptions): Phone {
  const { url, code, name, history, patience = 3_000, retryAfter = 200, distrusts = false } = options;
  const secret = options.secret ?? nanoid(22);
  const key = secret.slice(0, 8);
  const socket = io(url, {
    auth: { protocol: PROTOCOL_VERSION, role: 'participant', code, secret },
    transports: [...(options.transports ?? ['websocket'])],
    forceNew: true,
    reconnectionDelay: retryAfter,
    reconnectionDelayMax: retryAfter * 2,
    timeout: 5_000,
  });
  type Waiting = Pending & { readonly resolve: (answer: Answered) => void };
  const waiting: Waiting[] = [];
  /** What is in the history as asked. */
  const sent = new Set<string>();
  const cards = new Set<string>();
  const isNewCard = (card: string) => !cards.has(card) && Boolean(cards.add(card));
  let frame: WireFrame | null = null;
  let refusal: string | null = null;
  let isSending = false;
  let isClosed = false;
  let connects = 0;

  const show = (own: OwnSeen | null, version: number) => {
    const round = frame?.view.activity;
    if (!frame || !own || !round || version < frame.version || round.activity !== own.activity) return;
    frame = { ...frame, version, view: { ...frame.view, activity: { ...round, own } } };
  };

  /** Hears of the answer the moment it arrives: a promise would tell of it after what came behind it. */
  const askOnce = ({ id, request, tapped }: Waiting) =>
    new Promise<Answered | null>((resolve) => {
      const timed = request.square === undefined ? {} : { ago: Math.max(0, Math.round(steadyNow() - tapped)) };
      const body = { id, kind: 'round', ...request, ...timed };
      socket.timeout(patience).emit('ask', body, (lost: Error | null, answer: Answered) => {
        if (!lost) {
          history.add({ what: 'answered', room: code, client: name, id, answer });
          if (answer.ok) show(answer.own, answer.version);
        }
        resolve(lost ? null : answer);
      });
    });

  async function send(): Promise<void> {
    if (isSending) return;
    isSending = true;
    for (let next = waiting[0]; next && socket.connected && !isClosed; next = waiting[0]) {
      const { id, request, tapped } = next;
      const seat = frame?.view.seat ?? null;
      if (!sent.has(id)) history.add({ what: 'asked', room: code, client: name, seat, id, request, tapped });
      sent.add(id);
      const answer = await askOnce(next);
      if (!answer || (!answer.ok && isPassing(answer.reason))) {
        if (!answer && distrusts && socket.connected) socket.disconnect().connect();
        if (socket.connected) await pause(retryAfter);
        continue;
      }
      waiting.shift();
      sent.delete(id);
      next.resolve(answer);
    }
    isSending = false;
  }

  socket.on('connect', () => {
    connects++;
    refusal = null;
  });
  socket.on('view', (next: WireFrame) => {
    const isFirst = !frame;
    if (!frame || next.version >= frame.version) frame = next;
    history.add({ what: 'saw', room: code, client: name, key, view: seenIn(next, isNewCard) });
    if (isFirst || waiting.length > 0) void send();
  });
  socket.on('disconnect', (why) => {
    if (why === 'io server disconnect') socket.connect();
  });
  socket.on('connect_error', (error: Error & { data?: { reason?: string } }) => {
    const reason = error.data?.reason;
    if (!reason || socket.active) return;
    if (isPassing(reason)) setTimeout(() => !isClosed && socket.connect(), retryAfter);
    else {
      refusal = reason;
      history.add({ what: 'refused', room: code, client: name, reason });
    }
  });

  const sync = async (longest = patience) => {
    const shown = frame;
    // Asked while there is no connection, it would be sent when there is one, and what is shown is another thing by then.
    if (!shown || !socket.connected) return null;
    const digest = digestOf(shown.view);
    const asked = { id: nanoid(12), kind: 'room', type: 'Sync', digest };
    const answer: unknown = await socket
      .timeout(longest)
      .emitWithAck('ask', asked)
      .catch(() => null);
    if (!answer) return null;
    return frame === shown || digestOf(frame?.view) === digest ? 'right' : 'corrected';
  };

  return {
    name,
    secret,
    socket,
    sync,
    wake: async () => {
      if (!socket.connected || (await sync(1_000)) === null) socket.disconnect().connect();
    },
    tap: (request, tapped = steadyNow()) =>
      new Promise((resolve) => {
        waiting.push({ id: nanoid(12), request, tapped, resolve });
        if (frame) void send();
      }),
    pending: () => waiting,
    shows: () => frame,
    refusal: () => refusal,
    connects: () => connects,
    tell: () => {
      if (frame) history.add({ what: 'shows', room: code, client: name, key, view: seenIn(frame, isNewCard) });
    },
    offline: () => void socket.disconnect(),
    online: () => void socket.connect(),
    close: () => {
      isClosed = true;
      socket.disconnect();
    },
  };
}
