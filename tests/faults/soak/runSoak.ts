// Workshop after workshop, several at a time, with the server's memory and files looked at all the while.
import { type Gauge, type GaugedServer, startGauged } from '../load/gaugedServer.ts';
import type { Chance } from '../seed.ts';
import { noCounts, playWorkshop, type SoakCounts, type WorkshopPlan } from './workshop.ts';

export type SoakPlan = {
  /** For how long workshops are opened, in milliseconds. */
  readonly time: number;
  readonly atOnce: number;
  readonly workshop: WorkshopPlan;
  /** How often the server is looked at, in milliseconds. */
  readonly every: number;
};

/** The server at some moment, in milliseconds since the first workshop. */
export type Sample = Gauge & { readonly at: number };

export type SoakResult = {
  readonly counts: SoakCounts;
  readonly samples: readonly Sample[];
  /** Before the first workshop, and when the last has gone. */
  readonly before: Gauge;
  readonly after: Gauge;
  readonly errors: readonly string[];
};

/** The longest to wait for the last connections to be noticed as gone, in milliseconds. */
const SETTLING = 45_000;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function runSoak(plan: SoakPlan, chance: Chance): Promise<SoakResult> {
  const server = await startGauged();
  try {
    return await soak(server, plan, chance);
  } finally {
    await server.destroy();
  }
}

async function soak(server: GaugedServer, plan: SoakPlan, chance: Chance): Promise<SoakResult> {
  const counts = noCounts();
  const samples: Sample[] = [];
  const before = await server.gauge({ collect: true });
  const start = performance.now();
  const passed = () => performance.now() - start;
  let number = 0;
  const play = (mine: number) => playWorkshop(server, mine, plan.workshop, chance.of(`workshop ${mine}`), counts);
  const lane = async (first: number) => {
    // Not all of them end at the same moment.
    await wait((first * plan.workshop.lasts) / plan.atOnce);
    while (passed() < plan.time) {
      const mine = number++;
      const played = await play(mine);
      await played.check();
      await played.finish();
    }
  };
  let isOver = false;
  const watch = async () => {
    while (!isOver) {
      await wait(plan.every);
      if (!isOver) samples.push({ at: passed(), ...(await server.gauge({ collect: true })) });
    }
  };
  const watching = watch();
  await Promise.all(Array.from({ length: plan.atOnce }, (_, index) => lane(index)));
  isOver = true;
  await watching;
  const after = await settled(server, before);

  // What is in memory may not be on disk: some last workshops are killed before anybody looks.
  const last = await Promise.all(Array.from({ length: plan.atOnce }, () => play(number++)));
  await server.kill();
  await server.start();
  for (const played of last) await played.check();
  for (const played of last) await played.finish();
  return { counts, samples, before, after, errors: server.errors() };
}

/** Waits until the server has let go of everybody, or no longer. */
async function settled(server: GaugedServer, before: Gauge): Promise<Gauge> {
  const deadline = performance.now() + SETTLING;
  for (;;) {
    const now = await server.gauge({ collect: true });
    if (now.files <= before.files + 1 || performance.now() > deadline) return now;
    await wait(1_000);
  }
}
