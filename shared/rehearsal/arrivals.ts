import { randomFrom } from '../domain/random.ts';
import { CAST, LATECOMER } from './cast.ts';

/** From the opening of the session to the first who comes in, and from each to the next, in milliseconds. */
const FIRST = 1_500;
const APART = 1_000;

/** When each participant comes in, in milliseconds after the opening; null for who comes late, during play. */
export function arrivals(seed: string): readonly (number | null)[] {
  const random = randomFrom(`${seed}/arrivals`);
  return Array.from({ length: CAST }, (_, who) => {
    const at = FIRST + who * APART + Math.round(random() * APART);
    return who === LATECOMER ? null : at;
  });
}
