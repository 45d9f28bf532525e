// What a connection may say: text, and not without end. Whatever else comes is no packet, and ends that connection only.
import { Decoder, Encoder } from 'socket.io-parser';
import { createBudget } from '../edge/budget.ts';

/** Packets of any kind per connection. Requests have a budget of their own, far below this, and are told that it is spent. */
const PACKETS = { burst: 1_000, refill: 10_000 };
/** Packets that announce binary parts: `5` an event, `6` an acknowledgement. */
const ANNOUNCES_BINARY = /^[56]/;

/** A parser for Socket.IO. What it throws closes the connection that it was thrown for. */
export function textParser(steady: () => number) {
  class TextDecoder extends Decoder {
    readonly #packets = createBudget(PACKETS, steady);

    override add(packet: unknown): void {
      if (typeof packet !== 'string' || ANNOUNCES_BINARY.test(packet)) throw new Error('binary');
      if (!this.#packets.spend('')) throw new Error('too many packets');
      super.add(packet);
    }
  }
  return { Encoder, Decoder: TextDecoder };
}
