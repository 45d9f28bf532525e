// Seeded chance: the same seed gives the same sequence in Node, in every browser and on paper, for ever.
// Changing a line here changes cards that people already hold.

/** The next number of a sequence, at least 0 and less than 1. */
export type Random = () => number;

const imul = Math.imul;

/** Four independent 32-bit hashes of a text, by FNV-1a with a final avalanche. */
export function hashWords(text: string): [number, number, number, number] {
  const words: [number, number, number, number] = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    for (let w = 0; w < 4; w++) words[w] = imul(words[w]! ^ (unit + w * 0x101), 0x01000193);
  }
  for (let w = 0; w < 4; w++) {
    let h = words[w]!;
    h = imul(h ^ (h >>> 16), 0x7feb352d);
    h = imul(h ^ (h >>> 15), 0x846ca68b);
    words[w] = (h ^ (h >>> 16)) >>> 0;
  }
  return words;
}

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
