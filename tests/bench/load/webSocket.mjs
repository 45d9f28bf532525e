// A websocket that costs next to nothing: TCP, one handshake, masked frames. With a library's clients the load would
// cost more than the servers it is meant to measure.
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';

const TEXT = 1;
const BINARY = 2;
const CLOSE = 8;
const PING = 9;
const PONG = 10;

// A client must mask. One mask for all: nobody stands between these two processes who could be fooled.
const MASK = Buffer.from([0x5a, 0xc3, 0x17, 0x88]);

function frameOf(payload, opcode) {
  const { length } = payload;
  const header = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(header + 4 + length);
  frame[0] = 0x80 | opcode;
  if (header === 2) frame[1] = 0x80 | length;
  else if (header === 4) {
    frame[1] = 0x80 | 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 0x80 | 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  MASK.copy(frame, header);
  for (let i = 0; i < length; i++) frame[header + 4 + i] = payload[i] ^ MASK[i & 3];
  return frame;
}

/** Where a frame of a buffer begins and ends; null if it is not there as a whole. */
function frameAt(buffer, start) {
  if (buffer.length < start + 2) return null;
  let length = buffer[start + 1] & 0x7f;
  let from = start + 2;
  if (length === 126) {
    if (buffer.length < start + 4) return null;
    length = buffer.readUInt16BE(start + 2);
    from = start + 4;
  } else if (length === 127) {
    if (buffer.length < start + 10) return null;
    length = Number(buffer.readBigUInt64BE(start + 2));
    from = start + 10;
  }
  const to = from + length;
  return buffer.length < to ? null : { opcode: buffer[start] & 0x0f, isLast: (buffer[start] & 0x80) !== 0, from, to };
}

/**
 * Connects; rejects if the server does not upgrade. `onMessage` gets the payload as a Buffer that is only good for now;
 * `onClose` is called once, however it ends.
 */
export function openWebSocket({ port, path, onMessage, onClose = () => {} }) {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let rest = Buffer.alloc(0);
    let isOpen = false;
    let parts = null;

    const send = (payload, opcode) => {
      if (!socket.destroyed) socket.write(frameOf(payload, opcode));
    };
    const webSocket = {
      sendText: (text) => send(Buffer.from(text), TEXT),
      sendBytes: (bytes) => send(bytes, BINARY),
      bytes: () => socket.bytesRead + socket.bytesWritten,
      destroy: () => socket.destroy(),
    };
    const handle = (opcode, payload) => {
      if (opcode === PING) send(payload, PONG);
      else if (opcode === CLOSE) socket.destroy();
      else if (opcode !== PONG) onMessage(payload, webSocket);
    };
    const take = (frame) => {
      const payload = rest.subarray(frame.from, frame.to);
      if (frame.isLast && parts === null) return handle(frame.opcode, payload);
      // A message in pieces: rare, so it may cost a copy.
      parts = Buffer.concat([parts ?? Buffer.alloc(0), payload]);
      if (!frame.isLast) return undefined;
      const whole = parts;
      parts = null;
      return handle(TEXT, whole);
    };
    const readFrames = () => {
      let start = 0;
      for (let frame = frameAt(rest, start); frame; frame = frameAt(rest, start)) {
        take(frame);
        start = frame.to;
      }
      rest = start < rest.length ? Buffer.from(rest.subarray(start)) : Buffer.alloc(0);
    };
    const upgraded = () => {
      const end = rest.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = rest.subarray(0, end).toString();
      if (!head.startsWith('HTTP/1.1 101')) {
        socket.destroy();
        return reject(new Error(head.split('\r\n')[0]));
      }
      isOpen = true;
      rest = rest.subarray(end + 4);
      resolve(webSocket);
      return readFrames();
    };

    socket.on('data', (chunk) => {
      rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      if (isOpen) readFrames();
      else upgraded();
    });
    socket.on('error', (error) => reject(error));
    socket.on('close', () => {
      if (isOpen) onClose();
      else reject(new Error('closed before it was open'));
    });
    const host = `127.0.0.1:${port}`;
    const key = randomBytes(16).toString('base64');
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n\r\n`,
    );
  });
}
