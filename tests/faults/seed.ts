// Chance that can be had again: every fault and every choice of a run follows from one printed seed.
import { randomBytes } from 'node:crypto';

export type Chance = {
  readonly seed: string;
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number;
  readonly between: (from: number, to: number) => number;
  readonly happens: (probability: number) => boolean;
  readonly pick: <T>(of: readonly [T, ...T[]]) => T;
  /** Chance of its own for one part, so that a part's choices do not depend on how fast another draws. */
  readonly of: (part: string | number) => Chance;
};

/** Prints its seed when it is new; `FAULT_SEED=…` replays one. */
export function chanceFor(run: string): Chance {
  const seed = process.env['FAULT_SEED'] ?? randomBytes(4).toString('hex');
  process.stdout.write(`${run}: FAULT_SEED=${seed}\n`);
  return chanceFrom(`${seed}/${run}`);
}

export function chanceFrom(seed: string): Chance {
  let state = hashOf(seed);
  // Splitmix-like: small, even enough, and the same on every machine.
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    seed,
    next,
    below,
    between: (from, to) => from + below(to - from + 1),
    happens: (probability) => next() < probability,
    pick: (of) => of[below(of.length)]!,
    of: (part) => chanceFrom(`${seed}/${part}`),
  };
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return hash | 0;
}
