// A client of ours in a hundred lines: Engine.IO 4 and Socket.IO 5 over one WebSocket, for a server to meet by the thousand.
import type { Reason } from '#shared/domain/reason.ts';
import type { Answer, Frame, View } from '#shared/protocol/down.ts';
import type { Hello } from '#shared/protocol/up.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { openRawSocket, type RawSocket, type Target } from './rawSocket.ts';

/** Counts what arrives, over many clients. */
export type Meter = { frames: number; answers: number; bytes: number };
export const newMeter = (): Meter => ({ frames: 0, answers: 0, bytes: 0 });

export type RawClient<V extends View = View> = {
  readonly socket: RawSocket;
  /** The latest view, parsed when it is asked for. */
  readonly frame: () => Frame<V>;
  /** How many views it was sent. */
  readonly views: () => number;
  /** Rejects when the connection ends before there is an answer. */
  readonly ask: (request: object) => Promise<Answer>;
  readonly isOpen: () => boolean;
  /** Stops reading and hears no more of it, while the connection stays open as far as the server can see. */
  readonly freeze: () => void;
  readonly close: () => void;
};

export type Options = {
  readonly meter?: Meter;
  readonly onGone?: () => void;
  /** Whatever else the server sends by name, as it stands on the wire. */
  readonly onEvent?: (name: string, packet: string) => void;
};

export class Refused extends Error {
  readonly reason: Reason;
  constructor(reason: Reason) {
    super(reason);
    this.reason = reason;
  }
}

/** How long a handshake may take before it counts as failed, in milliseconds. */
const PATIENCE = 30_000;

type Waiting = { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void };

/** Connects, and resolves with the first view in hand; rejects with `Refused`, or when there is no connection. */
export function connectRaw<V extends View>(
  target: Target,
  hello: Omit<Hello, 'protocol'>,
  { meter, onGone, onEvent }: Options = {},
): Promise<RawClient<V>> {
  return new Promise((resolve, reject) => {
    const waiting = new Map<number, Waiting>();
    let asked = 0;
    let latest = '';
    let isGreeted = false;
    let views = 0;
    let socket: RawSocket | null = null;
    const timer = setTimeout(() => {
      reject(new Error('no view in time'));
      socket?.destroy();
    }, PATIENCE);

    const giveUp = () => {
      for (const { reject: fail } of waiting.values()) fail(new Error('gone'));
      waiting.clear();
    };
    const client = (open: RawSocket): RawClient<V> => ({
      socket: open,
      frame: () => (JSON.parse(latest.slice(2)) as [string, Frame<V>])[1],
      views: () => views,
      ask: (request) =>
        new Promise((answered, failed) => {
          if (!open.isOpen()) return failed(new Error('gone'));
          waiting.set(++asked, { resolve: answered, reject: failed });
          open.send(`42${asked}["ask",${JSON.stringify(request)}]`);
        }),
      isOpen: open.isOpen,
      freeze: () => {
        open.pause();
        giveUp();
      },
      close: open.destroy,
    });

    const onText = (text: string, open: RawSocket) => {
      socket = open;
      if (meter) {
        meter.frames++;
        meter.bytes += text.length;
      }
      if (text.startsWith('42["view"')) {
        latest = text;
        views++;
        if (isGreeted) return;
        isGreeted = true;
        clearTimeout(timer);
        resolve(client(open));
      } else if (text.startsWith('43')) {
        if (meter) meter.answers++;
        const start = text.indexOf('[');
        const number = Number(text.slice(2, start));
        waiting.get(number)?.resolve((JSON.parse(text.slice(start)) as [Answer])[0]);
        waiting.delete(number);
      } else if (text === '2') open.send('3');
      else if (text.startsWith('0')) open.send(`40${JSON.stringify({ protocol: PROTOCOL_VERSION, ...hello })}`);
      else if (text.startsWith('44')) {
        const { data } = JSON.parse(text.slice(2)) as { data?: { reason: Reason } };
        reject(data ? new Refused(data.reason) : new Error(text));
        open.destroy();
      } else if (text.startsWith('42')) onEvent?.(/^42\["(\w+)"/.exec(text)?.[1] ?? '', text);
    };
    const onClose = () => {
      clearTimeout(timer);
      reject(new Error('gone before the first view'));
      giveUp();
      if (isGreeted) onGone?.();
    };
    openRawSocket(target, { onText, onClose }).catch((error: Error) => {
      clearTimeout(timer);
      reject(error);
    });
  });
}
