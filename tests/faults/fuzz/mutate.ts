// Changes a valid value somewhere, in one of the ways in which clients, proxies and attackers change them.
import type { Chance } from '../seed.ts';
import { isPlain, Pairs, Raw, toJson } from './json.ts';
import { NASTY_KEYS, nastyValue } from './nasty.ts';

type Place = readonly (string | number)[];

/** `other` is a second valid value, for parts that belong elsewhere. */
export function mutate(value: unknown, chance: Chance, other: unknown, room?: number): unknown {
  const changed = changeAt(value, chance.pick(placesOf(value)), (part) => changePart(part, chance, other, room));
  return chance.happens(0.3) ? mutate(changed, chance, other, room) : changed;
}

function placesOf(value: unknown, place: Place = []): [Place, ...Place[]] {
  const inner = Array.isArray(value)
    ? value.flatMap((part, index) => placesOf(part, [...place, index]))
    : isPlain(value)
      ? Object.entries(value).flatMap(([key, part]) => placesOf(part, [...place, key]))
      : [];
  return [place, ...inner];
}

function changeAt(value: unknown, [first, ...rest]: Place, change: (part: unknown) => unknown): unknown {
  if (first === undefined) return change(value);
  if (Array.isArray(value)) return value.map((part, index) => (index === first ? changeAt(part, rest, change) : part));
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === first ? changeAt(part, rest, change) : part]),
  );
}

function changePart(part: unknown, chance: Chance, other: unknown, room?: number): unknown {
  if (isPlain(part) && chance.happens(0.7)) return changeKeys(part, chance, other, room);
  if (typeof part === 'string' && chance.happens(0.4)) return changeText(part, chance);
  switch (chance.below(6)) {
    case 0:
      return [part];
    case 1:
      return new Pairs([['value', part]]);
    case 2:
      return toJson(part);
    case 3:
      return other;
    default:
      return nastyValue(chance, room);
  }
}

function changeKeys(part: Readonly<Record<string, unknown>>, chance: Chance, other: unknown, room?: number): unknown {
  const pairs = Object.entries(part);
  const at = chance.below(pairs.length || 1);
  const [key = '', value] = pairs[at] ?? [];
  const without = pairs.filter((_, index) => index !== at);
  const strange = chance.pick(NASTY_KEYS);
  switch (chance.below(8)) {
    case 0:
      return new Pairs(without);
    case 1:
      return new Pairs([...pairs, [strange, nastyValue(chance, room)]]);
    case 2:
      return new Pairs([...without, [strange, value]]);
    case 3:
      // Twice: parsers take the last one, filters may look at the first.
      return new Pairs([[key, nastyValue(chance, room)], ...pairs]);
    case 4:
      return new Pairs([...without, ['__proto__', new Pairs([[key, value]])]]);
    case 5:
      return new Pairs([...without, [key, isPlain(other) ? other[key] : null]]);
    case 6:
      return new Pairs([...without, [key.toUpperCase(), value]]);
    default:
      return new Pairs(Array.from({ length: chance.below(200) }, (_, index) => [`${key}${index}`, value] as const));
  }
}

function changeText(text: string, chance: Chance): unknown {
  const at = chance.below(text.length + 1);
  const put = chance.pick(['\u0000', '\n', '\u202E', '\u200B', ' ', 'é', '\u{1F600}', '\\', '"', '/']);
  switch (chance.below(4)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.toUpperCase() === text ? text.toLowerCase() : text.toUpperCase();
    case 2:
      return new Raw(`${JSON.stringify(text).slice(0, -1)}\\ud800"`);
    default:
      return text.slice(0, at) + put + text.slice(at);
  }
}
