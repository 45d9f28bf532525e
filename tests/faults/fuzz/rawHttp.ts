// HTTP without a library: sends exactly these bytes, and reads whatever comes until the server ends the connection.
import type { Socket } from 'node:net';
import { openTcp, type Target } from '../load/rawSocket.ts';

/** No answer of ours takes longer than this, in milliseconds; what waits for more of the request waits longer. */
const PATIENCE = 15_000;

export type Heard = { readonly status: number; readonly text: string; readonly how: 'ended' | 'waiting' };

export type Wire = {
  readonly write: (bytes: Buffer | string) => void;
  /** Waits for the answer to a request, by its length; for all there is if the server ends the connection. */
  readonly answer: (patience?: number) => Promise<Heard>;
  readonly end: () => void;
  readonly socket: Socket;
};

export function openWire(target: Target): Wire {
  let received = '';
  let isOver = false;
  let look = () => {};
  const socket = openTcp(target, () => {
    isOver = true;
    look();
  });
  socket.on('data', (chunk) => {
    received += chunk.toString('latin1');
    look();
  });
  return {
    socket,
    write: (bytes) => void socket.write(bytes),
    end: () => void socket.destroy(),
    answer: (patience = PATIENCE) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => done('waiting'), patience);
        const done = (how: 'ended' | 'waiting', length = received.length) => {
          clearTimeout(timer);
          look = () => {};
          const text = received.slice(0, length);
          received = received.slice(length);
          resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text, how });
        };
        look = () => {
          const length = wholeAnswer(received);
          if (length !== null) done('ended', length);
          else if (isOver) done('ended');
        };
        look();
      }),
  };
}

/** How long the first answer is, once it is there; by its content-length, which all of ours have. */
function wholeAnswer(text: string): number | null {
  const head = text.indexOf('\r\n\r\n');
  if (head < 0) return null;
  if (/^HTTP\/1\.1 (?:1\d\d|204|304)/.test(text)) return head + 4;
  const length = /^content-length: (\d+)/im.exec(text.slice(0, head))?.[1];
  return length !== undefined && text.length >= head + 4 + Number(length) ? head + 4 + Number(length) : null;
}

/** A request as text; a header of `null` is left out, also one that would be there otherwise. */
export function requestText(
  port: number,
  method: string,
  path: string,
  headers: Readonly<Record<string, string | null>> = {},
  body: Buffer | string = '',
): Buffer {
  const all: Record<string, string | null> = {
    Host: `127.0.0.1:${port}`,
    Connection: 'close',
    ...(body.length > 0
      ? { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)) }
      : {}),
    ...headers,
  };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : `${name}: ${value}`));
  return Buffer.concat([
    Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`, 'latin1'),
    Buffer.from(body),
  ]);
}
