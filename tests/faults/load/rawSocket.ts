// A WebSocket to the server on this machine without a library: cheap by the thousand, and able to send what none would.
import { connect, type Socket } from 'node:net';
import { frameOf, frameReader, OPCODE, textFrame } from './wsFrames.ts';

export type Target = {
  readonly port: number;
  /** The loopback address to come from: each is another phone's network as far as the server can see. */
  readonly from?: string;
};

export type RawSocket = {
  readonly send: (text: string) => void;
  /** Any bytes at all. */
  readonly write: (bytes: Buffer) => void;
  /** Stops reading, as a phone in a lift does, and goes on. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** Vanishes without goodbye. */
  readonly destroy: () => void;
  readonly isOpen: () => boolean;
};

export type Hearing = {
  readonly onText: (text: string, socket: RawSocket) => void;
  readonly onClose: () => void;
};

const upgrade = (port: number, query: string, headers: string) =>
  `GET /socket.io/?EIO=4&transport=websocket${query} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n` +
  `Origin: http://127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
  `Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n${headers}\r\n`;

/** A TCP connection to the server; calls back once when it is over, however it ends. */
export function openTcp({ port, from }: Target, onClose: () => void): Socket {
  const socket = connect({ host: '127.0.0.1', port, noDelay: true, ...(from ? { localAddress: from } : {}) });
  socket.on('error', () => undefined);
  socket.once('close', onClose);
  return socket;
}

/** Rejects with the status line when the server refuses, and when nobody is there. */
export function openRawSocket(
  target: Target,
  hearing: Hearing,
  { query = '', headers = '' }: { readonly query?: string; readonly headers?: string } = {},
): Promise<RawSocket> {
  return new Promise((resolve, reject) => {
    let isUpgraded = false;
    const tcp = openTcp(target, () => {
      if (isUpgraded) hearing.onClose();
      else reject(new Error('no connection'));
    });
    tcp.once('connect', () => tcp.write(upgrade(target.port, query, headers)));
    const socket: RawSocket = {
      send: (text) => void tcp.write(textFrame(text)),
      write: (bytes) => void tcp.write(bytes),
      pause: () => void tcp.pause(),
      resume: () => void tcp.resume(),
      destroy: () => void tcp.destroy(),
      isOpen: () => !tcp.destroyed && tcp.writable,
    };
    const read = frameReader((opcode, payload) => {
      if (opcode === OPCODE.text) hearing.onText(payload.toString(), socket);
      // A server that closes waits for the echo; without it it holds on to the connection for half a minute.
      if (opcode === OPCODE.close) tcp.end(frameOf(payload, { opcode }));
    });
    let head = '';
    const hearHead = (chunk: Buffer) => {
      head += chunk.toString('latin1');
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      if (!head.startsWith('HTTP/1.1 101')) {
        reject(new Error(head.slice(0, head.indexOf('\r\n'))));
        tcp.destroy();
        return;
      }
      isUpgraded = true;
      tcp.off('data', hearHead);
      tcp.on('data', read);
      resolve(socket);
      const first = Buffer.from(head.slice(end + 4), 'latin1');
      if (first.length > 0) read(first);
    };
    tcp.on('data', hearHead);
  });
}
