// What a connection may say: text. Whatever else comes is no packet, and ends that connection only.
import { Decoder, Encoder } from 'socket.io-parser';

/** Packets that announce binary parts: `5` an event, `6` an acknowledgement. */
const ANNOUNCES_BINARY = /^[56]/;

class TextDecoder extends Decoder {
  override add(packet: unknown): void {
    if (typeof packet !== 'string' || ANNOUNCES_BINARY.test(packet)) throw new Error('binary');
    super.add(packet);
  }
}

/** A parser for Socket.IO. What it throws closes the connection that it was thrown for. */
export const textParser = { Encoder, Decoder: TextDecoder };
