// The fuzz from beginning to end: neighbours who play in peace, then the same under fire, then what is left of it.
import { constants, setPriority } from 'node:os';
import { type Gauge, type GaugedServer, startGauged } from '../load/gaugedServer.ts';
import { createPhone } from '../load/phone.ts';
import { venue } from '../load/loadRoom.ts';
import type { Chance } from '../seed.ts';
import { type Hall, openHall, type Waited } from './hall.ts';
import { type Neighbour, openNeighbour } from './neighbours.ts';
import { type Shots, shoot } from './shoot.ts';
import { openSlowSenders } from './slowSenders.ts';
import { type FuzzTally, newTally } from './tally.ts';
import { hostileTarget, openHostileRoom, type World } from './world.ts';

export type FuzzPlan = Shots & {
  /** How long the neighbours are watched in peace, in milliseconds. */
  readonly quiet: number;
};

export type FuzzResult = {
  readonly tally: FuzzTally;
  readonly volleys: number;
  readonly time: number;
  readonly quiet: readonly number[];
  readonly underFire: readonly number[];
  /** What the hall next door waited: before and after the fire, and under it. */
  readonly hall: { readonly quiet: readonly Waited[]; readonly underFire: readonly Waited[] };
  readonly lag: { readonly quiet: Gauge['lag']; readonly underFire: Gauge['lag'] };
  readonly before: Gauge;
  readonly peak: number;
  readonly after: Gauge;
  readonly slow: { readonly opened: number; readonly cut: number };
  readonly disturbed: readonly string[];
  readonly pids: readonly (number | null)[];
  readonly errors: readonly string[];
};

const SLOW = 40;
/** How much is shot before anything is compared: a server that has just started still grows. */
const WARM_UP = 4_000;
/** The longest to wait until a server has put away what is left of the hostile, in milliseconds. */
const SETTLING = 60_000;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function runFuzz(plan: FuzzPlan, chance: Chance): Promise<FuzzResult> {
  const server = await startGauged();
  let hall: Hall | null = null;
  try {
    hall = await openHall(server.port);
    // The hostile bring processors of their own. Here they share two with the server, which is to have its own first.
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
    const neighbours: Neighbour[] = [];
    for (const number of [1, 2, 3])
      neighbours.push(await openNeighbour(server, number, chance.of(`neighbour ${number}`), number === 3));
    const world = await openWorld(server, neighbours);
    return await attack(server, world, neighbours, hall, plan, chance);
  } finally {
    await hall?.end();
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
  hall: Hall,
  plan: FuzzPlan,
  chance: Chance,
): Promise<FuzzResult> {
  const pids = [server.pid()];
  const playing = neighbours.map(({ play }) => play());
  await shoot(server, world, newTally(), { ...plan, first: -1_000_000, frames: WARM_UP }, chance);
  await wait(1_000);
  for (const { took } of neighbours) took();
  await server.gauge({ collect: true });
  const calmBefore = await hall.play(plan.quiet);
  const quiet = neighbours.flatMap(({ took }) => took());
  const before = await server.gauge({ collect: true });

  const tally = newTally();
  const slow = openSlowSenders(world, SLOW, chance.of('slow'));
  const gauges: Gauge[] = [];
  // Each gauge tells how late the loop was since the one before it.
  const look = () =>
    server
      .gauge()
      .then((gauge) => void gauges.push(gauge))
      .catch(() => undefined);
  const watching = setInterval(() => void look(), 5_000);
  const start = performance.now();
  let isOver = false;
  const hallUnderFire = hall.play(Infinity, () => isOver);
  const volleys = await shoot(server, world, tally, plan, chance);
  const time = performance.now() - start;
  isOver = true;
  clearInterval(watching);
  await look();
  const worst = (which: keyof Gauge['lag']) => Math.max(...gauges.map(({ lag }) => lag[which]));
  const underFire = neighbours.flatMap(({ took }) => took());
  const cutSlow = slow.cut();
  slow.end();
  // What ended in peace is no measure of fire.
  const inFire = (await hallUnderFire).slice(0, -1);
  const calmAfter = await hall.play(plan.quiet);

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
    hall: { quiet: [...calmBefore, ...calmAfter], underFire: inFire },
    lag: { quiet: before.lag, underFire: { p50: worst('p50'), p99: worst('p99'), most: worst('most') } },
    before,
    peak: Math.max(before.rss, ...gauges.map(({ rss }) => rss)),
    after,
    slow: { opened: SLOW, cut: cutSlow },
    disturbed,
    pids,
    errors: server.errors(),
  };
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
