import type { Presence } from '#shared/views/presence.ts';

/** Counts the open connections of one room: a seat with two tabs is one phone. */
export function createPresence() {
  const phones = new Map<number, number>();
  let screens = 0;
  let consoles = 0;
  return {
    addPhone: (seat: number): void => {
      phones.set(seat, (phones.get(seat) ?? 0) + 1);
    },
    removePhone: (seat: number): void => {
      const left = (phones.get(seat) ?? 1) - 1;
      if (left > 0) phones.set(seat, left);
      else phones.delete(seat);
    },
    addScreen: (by: 1 | -1): void => {
      screens += by;
    },
    addConsole: (by: 1 | -1): void => {
      consoles += by;
    },
    tabsOf: (seat: number): number => phones.get(seat) ?? 0,
    seats: (): Iterable<number> => phones.keys(),
    isEmpty: (): boolean => phones.size + screens + consoles === 0,
    now: (): Omit<Presence, 'waiting'> => ({
      phones: phones.size,
      seats: new Set(phones.keys()),
      screens,
      desks: consoles,
    }),
  };
}
