// WebSocket frames (RFC 6455), as far as a client needs them: writes masked ones, reads those of a server.
import { randomBytes } from 'node:crypto';

export const OPCODE = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

export type FrameShape = {
  readonly opcode: number;
  readonly fin?: boolean;
  /** The three reserved bits, as a number up to 7. */
  readonly reserved?: number;
  /** A client that does not mask breaks the protocol. */
  readonly mask?: Buffer | null;
  /** What the header says of the length, if it is to lie. */
  readonly claims?: bigint;
};

/** One frame from client to server; with anything but the usual shape it need not be a valid one. */
export function frameOf(payload: Buffer, { opcode, fin = true, reserved = 0, mask, claims }: FrameShape): Buffer {
  const key = mask === undefined ? randomBytes(4) : mask;
  const length = claims ?? BigInt(payload.length);
  const first = (fin ? 0x80 : 0) | (reserved << 4) | opcode;
  const maskBit = key ? 0x80 : 0;
  const header = length < 126n ? Buffer.from([first, maskBit | Number(length)]) : longHeader(first, maskBit, length);
  if (!key) return Buffer.concat([header, payload]);
  const frame = Buffer.allocUnsafe(header.length + 4 + payload.length);
  header.copy(frame);
  key.copy(frame, header.length);
  const start = header.length + 4;
  for (let i = 0; i < payload.length; i++) frame[start + i] = payload[i]! ^ key[i & 3]!;
  return frame;
}

function longHeader(first: number, maskBit: number, length: bigint): Buffer {
  const isShort = length < 65_536n;
  const header = Buffer.alloc(isShort ? 4 : 10);
  header[0] = first;
  header[1] = maskBit | (isShort ? 126 : 127);
  if (isShort) header.writeUInt16BE(Number(length), 2);
  else header.writeBigUInt64BE(length, 2);
  return header;
}

/** A fixed key will do where only volume counts: the server unmasks all the same. */
const KEY = Buffer.from([0x37, 0xfa, 0x21, 0x3d]);

export const textFrame = (text: string): Buffer => frameOf(Buffer.from(text), { opcode: OPCODE.text, mask: KEY });

/** Takes a stream of bytes apart into frames; a server neither masks nor fragments what it sends us. */
export function frameReader(onFrame: (opcode: number, payload: Buffer) => void): (chunk: Buffer) => void {
  let rest: Buffer | null = null;
  return (chunk) => {
    let bytes = rest ? Buffer.concat([rest, chunk]) : chunk;
    for (;;) {
      const found = firstFrame(bytes);
      if (!found) break;
      onFrame(bytes[0]! & 15, bytes.subarray(found.start, found.end));
      bytes = bytes.subarray(found.end);
    }
    rest = bytes.length > 0 ? bytes : null;
  };
}

function firstFrame(bytes: Buffer): { readonly start: number; readonly end: number } | null {
  if (bytes.length < 2) return null;
  const short = bytes[1]! & 127;
  const start = short < 126 ? 2 : short === 126 ? 4 : 10;
  if (bytes.length < start) return null;
  const length = short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  return bytes.length < start + length ? null : { start, end: start + length };
}
