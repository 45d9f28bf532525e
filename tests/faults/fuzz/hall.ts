// A hall next door whose phones only measure how long they wait for an answer. In a process of its own: the fuzz is busy
// itself, and what its own process waits for says little about the server.
import { fork } from 'node:child_process';
import { once } from 'node:events';

/** How long the answers of one stretch took, in milliseconds. */
export type Waited = {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
};

export type Hall = {
  /** Marks for so many milliseconds, in stretches of a few seconds, or until `isOver`. */
  readonly play: (milliseconds: number, isOver?: () => boolean) => Promise<readonly Waited[]>;
  readonly end: () => Promise<void>;
};

/** Forty marks a second, by forty phones. */
const PHONES = 40;
const RATE = 40;
/** In milliseconds: a hundred marks, so that a 99th percentile is one of them. */
const STRETCH = 2_500;

type Told = { readonly number: number; readonly result?: unknown; readonly error?: string };

export async function openHall(port: number): Promise<Hall> {
  const load = fork(new URL('../../bench/load/main.mjs', import.meta.url), { execArgv: [] });
  let number = 0;
  const tell = async (order: string, options: object): Promise<unknown> => {
    const mine = ++number;
    load.send({ number: mine, order, options });
    for (;;) {
      const [told] = (await once(load, 'message')) as [Told];
      if (told.number !== mine) continue;
      if (told.error) throw new Error(told.error);
      return told.result;
    }
  };
  await tell('open', { contestant: 'ours', port, rooms: 1, size: PHONES });
  return {
    play: async (milliseconds, isOver = () => false) => {
      const found: Waited[] = [];
      for (let left = milliseconds; left > 0 && !isOver(); left -= STRETCH) {
        const options = { rate: RATE, seconds: STRETCH / 1000, seed: number };
        found.push(((await tell('rate', options)) as { readonly ack: Waited }).ack);
      }
      return found;
    },
    end: async () => {
      load.kill();
      await once(load, 'exit');
    },
  };
}
