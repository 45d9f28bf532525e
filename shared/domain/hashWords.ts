// Changing a line here changes cards that people already hold.
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
