/** Text that goes into the JSON as it stands: for what JSON.stringify would never write. */
export class Raw {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** An object whose keys may come twice, or be `__proto__`. */
export class Pairs {
  readonly pairs: readonly (readonly [key: string, value: unknown])[];
  constructor(pairs: readonly (readonly [key: string, value: unknown])[]) {
    this.pairs = pairs;
  }
}

export const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Raw) &&
  !(value instanceof Pairs);

/** Writes JSON, including what is none. */
export function toJson(value: unknown): string {
  if (value instanceof Raw) return value.text;
  if (value instanceof Pairs) return objectText(value.pairs);
  if (Array.isArray(value)) return `[${value.map(toJson).join(',')}]`;
  if (isPlain(value)) return objectText(Object.entries(value));
  return JSON.stringify(value) ?? 'null';
}

const objectText = (pairs: readonly (readonly [string, unknown])[]) =>
  `{${pairs.map(([key, value]) => `${JSON.stringify(key)}:${toJson(value)}`).join(',')}}`;
