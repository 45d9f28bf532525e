import type { KeepHours } from '#shared/domain/room.ts';
import type { Values } from '#shared/messages/catalogue.ts';
import type { keepingTexts } from '#shared/messages/keeping.ts';

type Kept = {
  readonly phase: 'open' | 'closed';
  readonly keepHours: KeepHours;
  /** Milliseconds since 1970, by the server's clock; so is `now`. */
  readonly keepUntil: number;
};

type WipedWhen = {
  readonly key: Exclude<keyof (typeof keepingTexts)['nl'], 'moves-on'>;
  readonly values: Values;
  /** Whether using the session puts the moment off. */
  readonly movesOn: boolean;
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Which words say when a session is wiped. Rounded down: it never promises more time than there is. */
export function wipedWhen({ phase, keepHours, keepUntil }: Kept, now: number): WipedWhen {
  const isOpen = phase === 'open';
  if (isOpen && keepHours === 0) return { key: 'on-closing', values: {}, movesOn: false };
  const left = keepUntil - now;
  const says = (key: WipedWhen['key'], unit: number): WipedWhen => ({
    key,
    values: { count: Math.floor(left / unit), until: keepUntil },
    movesOn: isOpen,
  });
  if (left >= 2 * DAY) return says('days', DAY);
  if (left >= 2 * HOUR) return says('hours', HOUR);
  if (left >= MINUTE) return says('minutes', MINUTE);
  return { key: 'due', values: {}, movesOn: false };
}
