// Nothing of a rehearsal is kept: a session that says of itself that it is one never reaches the journal on disk. It lives
// here, in memory, as long as the process does, and no longer than its time.
import type { Entry, GoneReason, Journal } from './journal.ts';

/** What one rehearsal may take of the memory, in characters: ten times what it needs. */
const MOST = 500_000;
/** Of so many that are gone it is remembered why. */
const MOST_GONE = 1_000;

type Held = { entries: readonly Entry[]; length: number; keepUntil: number; size: number };

const isRehearsal = ([first]: readonly Entry[]): boolean =>
  first?.event.type === 'RoomOpened' && first.event.rehearsal === true;
const sizeOf = (entries: readonly Entry[]): number => JSON.stringify(entries).length;

/** The same journal for every other session. */
export function keepRehearsalsInMemory(journal: Journal): Journal {
  const held = new Map<string, Held>();
  const gone = new Map<string, GoneReason>();

  const append: Journal['append'] = (code, expected, entries, keepUntil) => {
    const room = held.get(code);
    if (!room && !isRehearsal(entries)) return journal.append(code, expected, entries, keepUntil);
    if (expected !== (room?.length ?? 0)) return Promise.resolve('conflict');
    const size = (room?.size ?? 0) + sizeOf(entries);
    if (size > MOST) return Promise.reject(new Error('this rehearsal is too long'));
    const length = expected + entries.length;
    held.set(code, { entries: [...(room?.entries ?? []), ...entries], length, keepUntil, size });
    gone.delete(code);
    return Promise.resolve('appended');
  };

  return {
    ...journal,
    append,
    read: async (code) => held.get(code) ?? journal.read(code),
    distil: (code, expected, entry, keepUntil) => {
      const room = held.get(code);
      if (!room) return journal.distil(code, expected, entry, keepUntil);
      if (expected !== room.length) return Promise.resolve('conflict');
      held.set(code, { entries: [entry], length: expected + 1, keepUntil, size: sizeOf([entry]) });
      return Promise.resolve('appended');
    },
    wipe: async (code, reason, at) => {
      if (!held.delete(code)) return journal.wipe(code, reason, at);
      gone.set(code, reason);
      const [oldest] = gone.keys();
      if (gone.size > MOST_GONE && oldest !== undefined) gone.delete(oldest);
      return undefined;
    },
    gone: async (code) => gone.get(code) ?? journal.gone(code),
    due: async (now) => [
      ...[...held].filter(([, { keepUntil }]) => keepUntil <= now).map(([code]) => code),
      ...(await journal.due(now)),
    ],
  };
}
