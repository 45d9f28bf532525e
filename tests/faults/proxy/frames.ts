// The frames of a websocket as the client sends them, cut out of a stream of bytes without changing any.

/** Whether these bytes begin a request for a websocket, and where that request ends; null as long as that is not known. */
export function headOf(bytes: Buffer): { readonly isUpgrade: boolean; readonly length: number } | null {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return null;
  return { isUpgrade: /\r\nupgrade: *websocket/i.test(bytes.toString('latin1', 0, end)), length: end + 4 };
}

/** Hands out whole frames; keeps what is not whole yet. */
export function createFrames() {
  let rest = Buffer.alloc(0);
  return {
    push: (chunk: Buffer): readonly Buffer[] => {
      rest = Buffer.concat([rest, chunk]);
      const frames: Buffer[] = [];
      for (let length = frameLength(rest); length !== null && length <= rest.length; length = frameLength(rest)) {
        frames.push(rest.subarray(0, length));
        rest = rest.subarray(length);
      }
      return frames;
    },
  };
}

function frameLength(bytes: Buffer): number | null {
  if (bytes.length < 2) return null;
  const mask = bytes[1]! & 0x80 ? 4 : 0;
  const short = bytes[1]! & 0x7f;
  if (short < 126) return 2 + mask + short;
  if (short === 126) return bytes.length < 4 ? null : 4 + mask + bytes.readUInt16BE(2);
  return bytes.length < 10 ? null : 10 + mask + Number(bytes.readBigUInt64BE(2));
}

/** Whether a frame carries a request of the application: a message (4), and in it an event (2). */
export function isRequest(frame: Buffer): boolean {
  const isMasked = Boolean(frame[1]! & 0x80);
  const short = frame[1]! & 0x7f;
  const at = 2 + (short < 126 ? 0 : short === 126 ? 2 : 8);
  if ((frame[0]! & 0x0f) !== 1 || !isMasked || frame.length < at + 6) return false;
  const plain = (index: number) => String.fromCodePoint(frame[at + 4 + index]! ^ frame[at + (index % 4)]!);
  return plain(0) === '4' && plain(1) === '2';
}
