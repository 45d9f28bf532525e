// The fuzz from beginning to end: neighbours who play in peace, then the same under fire, then what is left of it.
import { type Gauge, type GaugedServer, startGauged } from '../load/gaugedServer.ts';
import { createPhone } from '../load/phone.ts';
import { venue } from '../load/loadRoom.ts';
import type { Chance } from '../seed.ts';
import { type Neighbour, openNeighbour } from './neighbours.ts';
import { openSlowSenders } from './slowSenders.ts';
import { type FuzzTally, newTally, total } from './tally.ts';
import type { Volley } from './volley.ts';
import { askVolley } from './volleys/askVolley.ts';
import { byteVolley } from './volleys/byteVolley.ts';
import { floodVolley } from './volleys/floodVolley.ts';
import { helloVolley } from './volleys/helloVolley.ts';
import { httpVolley } from './volleys/httpVolley.ts';
import { junkVolley } from './volleys/junkVolley.ts';
import { pollingVolley } from './volleys/pollingVolley.ts';
import { hostileTarget, openHostileRoom, type World } from './world.ts';

export type FuzzPlan = {
  readonly frames: number;
  /** Volleys from this number on: to shoot a few of a run again. */
  readonly first: number;
  /** How long the neighbours are watched in peace, in milliseconds. */
  readonly quiet: number;
  /** The most frames to send in a second. */
  readonly pace: number;
};

export type FuzzResult = {
  readonly tally: FuzzTally;
  readonly volleys: number;
  readonly time: number;
  readonly quiet: readonly number[];
  readonly underFire: readonly number[];
  readonly lag: { readonly quiet: Gauge['lag']; readonly underFire: Gauge['lag'] };
  readonly before: Gauge;
  readonly peak: number;
  readonly after: Gauge;
  readonly slow: { readonly opened: number; readonly cut: number };
  readonly disturbed: readonly string[];
  readonly pids: readonly (number | null)[];
  readonly errors: readonly string[];
};

/** So many hostile connections at any time. */
const LANES = 16;
const SLOW = 40;
/** How much is shot before anything is compared: a server that has just started still grows. */
const WARM_UP = 4_000;
/** The longest to wait until a server has put away what is left of the hostile, in milliseconds. */
const SETTLING = 60_000;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Of a hundred connections so many of each; a hundred packets fit in one of the first, one request in some of the last. */
const MIX: readonly (readonly [share: number, volley: Volley])[] = [
  [31, askVolley],
  [12, helloVolley],
  [30, byteVolley],
  [9, pollingVolley],
  [11, httpVolley],
  [5, junkVolley],
  [2, floodVolley],
];

function volleyBy(chance: Chance): Volley {
  let dice = chance.below(100);
  return MIX.find(([share]) => (dice -= share) < 0)?.[1] ?? askVolley;
}

export async function runFuzz(plan: FuzzPlan, chance: Chance): Promise<FuzzResult> {
  const server = await startGauged();
  try {
    const neighbours: Neighbour[] = [];
    for (const number of [1, 2, 3])
      neighbours.push(await openNeighbour(server, number, chance.of(`neighbour ${number}`), number === 3));
    const world = await openWorld(server, neighbours);
    return await attack(server, world, neighbours, plan, chance);
  } finally {
    await server.destroy();
  }
}

async function openWorld(server: GaugedServer, neighbours: readonly Neighbour[]): Promise<World> {
  const rooms = [];
  for (let number = 0; number < 8; number++) rooms.push(await openHostileRoom(server.port, number));
  const [one, two, ...others] = rooms;
  if (!one || !two) throw new Error('no rooms');
  const code = neighbours[2]!.room.code;
  // The strangers in the shared room take their seats before anything is compared.
  const strangers = Array.from({ length: 4 }, () =>
    createPhone({ target: { port: server.port, from: venue(3) }, code, chance: () => 0 }),
  );
  for (const stranger of strangers) await stranger.join();
  for (const stranger of strangers) stranger.vanish();
  return {
    port: server.port,
    url: server.url,
    rooms: [one, ...others],
    desks: [two],
    shared: { code, secrets: strangers.map(({ secret }) => secret) as [string, ...string[]] },
    neighbours: neighbours.map(({ room }) => room.code) as [string, ...string[]],
    target: hostileTarget(server.port),
  };
}

async function attack(
  server: GaugedServer,
  world: World,
  neighbours: readonly Neighbour[],
  plan: FuzzPlan,
  chance: Chance,
): Promise<FuzzResult> {
  const pids = [server.pid()];
  const playing = neighbours.map(({ play }) => play());
  await shoot(server, world, newTally(), { ...plan, first: -1_000_000, frames: WARM_UP }, chance);
  await wait(1_000);
  for (const { took } of neighbours) took();
  await server.gauge({ collect: true });
  await wait(plan.quiet);
  const quiet = neighbours.flatMap(({ took }) => took());
  const before = await server.gauge({ collect: true });

  const tally = newTally();
  const slow = openSlowSenders(world, SLOW, chance.of('slow'));
  let peak = before.rss;
  const watching = setInterval(() => {
    void server.gauge().then(
      ({ rss }) => (peak = Math.max(peak, rss)),
      () => undefined,
    );
  }, 10_000);
  const start = performance.now();
  const volleys = await shoot(server, world, tally, plan, chance);
  const time = performance.now() - start;
  clearInterval(watching);
  const { lag } = await server.gauge();
  const underFire = neighbours.flatMap(({ took }) => took());
  const cutSlow = slow.cut();
  slow.end();

  for (const { stop } of playing) await stop();
  for (const room of [...world.rooms, ...world.desks]) await room.end();
  const disturbed = (await Promise.all(neighbours.map((neighbour) => neighbour.disturbed()))).flat();
  const after = await settled(server, before);
  pids.push(server.pid());
  return {
    tally,
    volleys,
    time,
    quiet,
    underFire,
    lag: { quiet: before.lag, underFire: lag },
    before,
    peak,
    after,
    slow: { opened: SLOW, cut: cutSlow },
    disturbed,
    pids,
    errors: server.errors(),
  };
}

/** Shoots until enough is sent; a server that ends is named with the volleys that were in the air. */
async function shoot(
  server: GaugedServer,
  world: World,
  tally: FuzzTally,
  { frames, first, pace }: FuzzPlan,
  chance: Chance,
): Promise<number> {
  let next = first;
  const inTheAir = new Set<number>();
  const start = performance.now();
  // By how many begin, each counted as an average one: what they will send is not known before they have.
  const early = () => {
    const begun = next - first;
    const each = total(tally.sent) / Math.max(1, begun - inTheAir.size);
    return ((begun * each) / pace) * 1000 - (performance.now() - start);
  };
  const lane = async () => {
    while (total(tally.sent) < frames) {
      while (early() > 0) await wait(5);
      const number = next++;
      const draw = chance.of(`volley ${number}`);
      inTheAir.add(number);
      await volleyBy(draw)({ world, chance: draw, tally }).catch((error: unknown) => {
        if (server.pid() === null)
          throw new Error(
            `the server ended; in the air were the volleys ${[...inTheAir].join(', ')}: ${server.errors().join('\n')}`,
            { cause: error },
          );
        tally.wrong.push(`volley ${number}: ${String(error)}`);
      });
      inTheAir.delete(number);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return next - first;
}

/** Waits until the server holds about what it held before, or no longer. */
async function settled(server: GaugedServer, before: Gauge): Promise<Gauge> {
  const deadline = performance.now() + SETTLING;
  for (;;) {
    const now = await server.gauge({ collect: true });
    if ((now.files <= before.files && now.heap <= before.heap + 4 * 2 ** 20) || performance.now() > deadline)
      return now;
    await wait(1_000);
  }
}
