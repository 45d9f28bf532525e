// Whoever does not read what she is sent is cut off before it fills the memory; when she is back she gets the truth anew.
// Looked at when something is put in line for her: no timer, and nothing to do for who keeps up.
import type { IncomingMessage } from 'node:http';
import type { Server } from 'socket.io';
import { type Connection, cutOff } from './cutOff.ts';

/** What may wait for one connection, in characters, beside what the network is sending: dozens of frames. */
const WAITING_MAX = 512_000;
/** What the network may not have taken yet, in bytes, from whoever goes on sending: a websocket answers pings by itself. */
const UNREAD_MAX = 1_000_000;

/** Cuts off each connection, by websocket or polling, for which too much is waiting. */
export function cutOffSlowConsumers(engine: Server['engine'], onCutOff: () => void): void {
  engine.on('connection', (connection: Connection) => {
    let waiting = 0;
    let isCut = false;
    connection.on('packetCreate', ({ data }: { readonly data?: unknown }) => {
      if (typeof data === 'string') waiting += data.length;
      if (isCut || waiting <= WAITING_MAX) return;
      isCut = true;
      // Not now: a whole room may be in the middle of being told something.
      setImmediate(() => cutOff(connection));
      onCutOff();
    });
    // All that waited was handed to the network, which takes nothing more until it has sent that.
    connection.on('drain', () => {
      waiting = 0;
    });
  });
}

/** Cuts off a websocket, from its first byte, that sends and does not read what it gets for it. */
export function cutOffDeafSender({ headers, socket }: IncomingMessage): void {
  if (headers.upgrade === undefined) return;
  socket.on('data', () => {
    if (socket.writableLength > UNREAD_MAX) socket.destroy();
  });
}
