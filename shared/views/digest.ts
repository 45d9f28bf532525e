// A fingerprint of what an audience is shown, so that a device and the server can see whether they agree.
import { hashWords } from '../domain/hashWords.ts';

/** The same for equal values, whatever the order of their keys: 16 hexadecimal digits. Not a secret, and keeps none. */
export const digestOf = (view: unknown): string =>
  hashWords(canonical(view))
    .slice(0, 2)
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('');

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** JSON with the keys of every object in order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{${entries
    .toSorted(byKey)
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
    .join()}}`;
}
