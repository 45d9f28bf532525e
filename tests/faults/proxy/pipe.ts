// One direction of a connection: pieces arrive in order, each as late as the weather has it.
import type { Socket } from 'node:net';

export type Pipe = {
  /** Delivers a piece after so long, but never before an earlier one. */
  readonly send: (bytes: Buffer, delay: number) => void;
  /** Delivers a piece after so long, whatever comes in between. */
  readonly sendApart: (bytes: Buffer, delay: number) => void;
  /** Ends the stream once everything that was sent has arrived. */
  readonly end: () => void;
  /** From here on nothing arrives. */
  readonly swallow: () => void;
};

export function createPipe(to: Socket, bytesPerSecond: () => number | undefined): Pipe {
  let free = 0;
  let underWay = 0;
  const inOrder: Buffer[] = [];
  let isEnding = false;
  let isSwallowing = false;
  const arrive = (bytes: Buffer) => {
    underWay--;
    if (!isSwallowing && to.writable) to.write(bytes);
    if (isEnding && underWay === 0 && !isSwallowing) to.end();
  };
  return {
    send: (bytes, delay) => {
      const now = performance.now();
      const speed = bytesPerSecond();
      free = Math.max(free, now + delay) + (speed ? (bytes.length * 1_000) / speed : 0);
      underWay++;
      // Without a delay there is no turn to wait for: nothing can be overtaken.
      if (free <= now && underWay === 1) return arrive(bytes);
      inOrder.push(bytes);
      // Timers of almost the same length may change places; what they deliver does not.
      setTimeout(() => arrive(inOrder.shift()!), free - now);
      return undefined;
    },
    sendApart: (bytes, delay) => {
      underWay++;
      setTimeout(arrive, delay, bytes);
    },
    end: () => {
      isEnding = true;
      if (underWay === 0 && !isSwallowing) to.end();
    },
    swallow: () => {
      isSwallowing = true;
    },
  };
}
