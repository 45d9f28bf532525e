// Opens hostile connections, each with a volley that follows from its number, until enough has been sent.
import type { GaugedServer } from '../load/gaugedServer.ts';
import type { Chance } from '../seed.ts';
import { type FuzzTally, total } from './tally.ts';
import type { Volley } from './volley.ts';
import { askVolley } from './volleys/askVolley.ts';
import { byteVolley } from './volleys/byteVolley.ts';
import { floodVolley } from './volleys/floodVolley.ts';
import { helloVolley } from './volleys/helloVolley.ts';
import { httpVolley } from './volleys/httpVolley.ts';
import { junkVolley } from './volleys/junkVolley.ts';
import { pollingVolley } from './volleys/pollingVolley.ts';
import type { World } from './world.ts';

export type Shots = {
  readonly frames: number;
  /** Volleys from this number on: to shoot a few of a run again. */
  readonly first: number;
  /** The most frames to send in a second. */
  readonly pace: number;
};

/** The most hostile connections at any time: many, since those who knock with a wrong key are kept waiting. */
const LANES = 64;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Of a hundred connections so many of each; dozens of packets fit in one of the first, one request in some of the last. */
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

/** Shoots until enough is sent; a server that ends is named with the volleys that were the latest. */
export async function shoot(
  server: GaugedServer,
  world: World,
  tally: FuzzTally,
  { frames, first, pace }: Shots,
  chance: Chance,
): Promise<number> {
  let next = first;
  let over = 0;
  const start = performance.now();
  // By how many begin, each counted as an average one: what they will send is not known before they have.
  const early = () => {
    const begun = next - first;
    const each = total(tally.sent) / Math.max(1, over);
    return ((begun * each) / pace) * 1000 - (performance.now() - start);
  };
  const lane = async () => {
    while (total(tally.sent) < frames) {
      while (early() > 0) await wait(5);
      const number = next++;
      const draw = chance.of(`volley ${number}`);
      await volleyBy(draw)({ world, chance: draw, tally }).catch((error: unknown) => {
        if (server.pid() === null)
          throw new Error(
            `the server ended by one of the volleys ${Math.max(first, next - 2 * LANES)} to ${next}: ${server.errors().join('\n')}`,
            { cause: error },
          );
        tally.wrong.push(`volley ${number}: ${String(error)}`);
      });
      over++;
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return next - first;
}
