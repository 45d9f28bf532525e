// Seeded chance: the same seed gives the same sequence in Node, in every browser and on paper, for ever.
// Changing a line here changes cards that people already hold.

import { hashWords } from './hashWords.ts';

/** The next number of a sequence, at least 0 and less than 1. */
export type Random = () => number;

/** A small fast counting generator (the sfc32 construction), warmed up on a hash of the seed. */
export function randomFrom(seed: string): Random {
  let [a, b, c, counter] = hashWords(seed);
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 0x1_0000_0000;
  };
  for (let i = 0; i < 15; i++) next();
  return next;
}

/** A new list with the same items in a random order (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}
