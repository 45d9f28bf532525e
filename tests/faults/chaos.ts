// Somebody who pulls plugs: kills, stops and starts the server, and cuts networks, at moments that a seed decides.
import type { FaultProxy } from './faultProxy.ts';
import type { Laboratory } from './laboratory.ts';
import type { Chance } from './seed.ts';
import { pause } from './waitFor.ts';

export type Chaos = {
  readonly figures: { kills: number; stops: number; pauses: number; cuts: number };
  /** Ends it, with a server that runs. */
  readonly end: () => Promise<void>;
};

export type ChaosOptions = {
  /** From one fault to the next, in milliseconds: between the two. */
  readonly every: readonly [from: number, to: number];
  /** Called when the server is there again, with what was done to it. */
  readonly onBack: (what: string) => void;
};

export function startChaos(
  lab: Pick<Laboratory, 'server' | 'fault'>,
  networks: readonly FaultProxy[],
  chance: Chance,
  { every, onBack }: ChaosOptions,
): Chaos {
  const figures = { kills: 0, stops: 0, pauses: 0, cuts: 0 };
  const { server } = lab;
  let isOver = false;

  async function kill(): Promise<void> {
    figures.kills++;
    lab.fault('kill');
    await server.kill();
    await server.start();
    onBack('kill');
  }
  async function stop(): Promise<void> {
    figures.stops++;
    lab.fault('stop');
    await server.stop();
    await server.start();
    onBack('stop');
  }
  async function standStill(): Promise<void> {
    figures.pauses++;
    // Seldom for longer than anybody waits: then every phone has gone by the time it goes on.
    const isLong = chance.happens(0.03);
    const stillFor = isLong ? chance.between(18_500, 24_000) : chance.between(50, 1_500);
    lab.fault(`still for ${stillFor}`);
    server.freeze();
    await pause(stillFor);
    // Now and then it dies in its sleep.
    if (chance.happens(0.2)) return kill();
    server.thaw();
  }
  async function cut(): Promise<void> {
    figures.cuts++;
    for (const network of networks) network.cutAll(chance.happens(0.3));
  }

  const run = async () => {
    while (!isOver) {
      await pause(chance.between(...every));
      if (isOver) return;
      const what = chance.next();
      if (what < 0.7) await kill();
      else if (what < 0.76) await stop();
      else if (what < 0.92) await standStill();
      else await cut();
    }
  };
  const running = run();
  return {
    figures,
    end: async () => {
      isOver = true;
      await running;
    },
  };
}
