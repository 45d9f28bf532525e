// Who stands at a closed door just now. In memory only: a phone that waits knocks again every few seconds.
import type { KeyHash } from '#shared/domain/room.ts';

/** Who has not knocked for this long has left, in milliseconds: three times what a phone waits between two knocks. */
const PATIENCE = 10_000;
/** The most who wait at one door: beyond these a flood of newcomers would only cost memory. */
const MOST = 250;

export type WaitingList = {
  readonly knock: (key: KeyHash) => void;
  readonly count: () => number;
  /** Everybody who waits; the list is empty then. */
  readonly admitAll: () => readonly KeyHash[];
  readonly stop: () => void;
};

/** `changed` is called whenever the count is another. */
export function createWaitingList(changed: () => void): WaitingList {
  const leaving = new Map<KeyHash, NodeJS.Timeout>();
  const forget = (key: KeyHash) => {
    clearTimeout(leaving.get(key));
    return leaving.delete(key);
  };
  return {
    knock: (key) => {
      const isNew = !forget(key);
      if (leaving.size >= MOST) return;
      leaving.set(
        key,
        setTimeout(() => forget(key) && changed(), PATIENCE),
      );
      if (isNew) changed();
    },
    count: () => leaving.size,
    admitAll: () => {
      const keys = [...leaving.keys()];
      for (const key of keys) forget(key);
      return keys;
    },
    stop: () => {
      for (const timer of leaving.values()) clearTimeout(timer);
      leaving.clear();
    },
  };
}
