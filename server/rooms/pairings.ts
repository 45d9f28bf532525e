// Screens that wait for a session, each under a code of six digits. In memory only: after a restart a screen asks anew.
import type { KeyHash } from '#shared/domain/room.ts';
import { PAIRING_LIFE, type PairingState, type WaitingScreen } from '#shared/protocol/pairing.ts';
import type { Dice } from './dice.ts';
import { fingerprint } from './secrets.ts';

/** A screen that has not asked for this long is gone, and its code with it, in milliseconds. */
const PATIENCE = 15_000;
/** How long a screen can ask again which session it was that it may open: an answer may get lost. */
const TOLD_FOR = 30_000;
/** Of a million codes at most so many mean something at one moment: whoever mistypes hardly ever meets another screen. */
const MOST = 2_000;

type Opened = Extract<PairingState, { state: 'opened' }>;
type Entry = {
  readonly pairingCode: string;
  readonly until: number;
  readonly askedAt: number;
  readonly opened: Opened | null;
};

export type Pairings = {
  /** A new screen; null if there is no room for another. */
  readonly begin: () => WaitingScreen | null;
  /** Whether a screen waits under this code. */
  readonly waits: (pairingCode: string) => boolean;
  /** Sends the screen of a code to a session, once; false if none waits under it. */
  readonly open: (pairingCode: string, session: Pick<Opened, 'code' | 'screenSecret'>) => boolean;
  /** How it is with the screen of a ticket. */
  readonly look: (ticket: string) => PairingState;
};

type Deps = { readonly dice: Pick<Dice, 'pairingCode' | 'secret'>; readonly steady: () => number };

export function createPairings({ dice, steady }: Deps): Pairings {
  const entries = new Map<KeyHash, Entry>();
  const keys = new Map<string, KeyHash>();

  const forget = (key: KeyHash, { pairingCode }: Entry) => {
    entries.delete(key);
    if (keys.get(pairingCode) === key) keys.delete(pairingCode);
  };
  const find = (key: KeyHash | undefined): Entry | null => {
    const entry = key === undefined ? undefined : entries.get(key);
    if (key === undefined || !entry) return null;
    const isOver = steady() >= entry.until || (!entry.opened && steady() - entry.askedAt > PATIENCE);
    if (isOver) forget(key, entry);
    return isOver ? null : entry;
  };
  const unused = (): string => {
    const pairingCode = dice.pairingCode();
    return keys.has(pairingCode) ? unused() : pairingCode;
  };

  return {
    begin: () => {
      for (const key of entries.keys()) find(key);
      if (entries.size >= MOST) return null;
      const ticket = dice.secret();
      const key = fingerprint(ticket);
      const pairingCode = unused();
      entries.set(key, { pairingCode, until: steady() + PAIRING_LIFE, askedAt: steady(), opened: null });
      keys.set(pairingCode, key);
      return { pairingCode, ticket };
    },
    waits: (pairingCode) => find(keys.get(pairingCode)) !== null,
    open: (pairingCode, session) => {
      const key = keys.get(pairingCode);
      const entry = find(key);
      if (key === undefined || !entry) return false;
      keys.delete(pairingCode);
      entries.set(key, { ...entry, until: steady() + TOLD_FOR, opened: { state: 'opened', ...session } });
      return true;
    },
    look: (ticket) => {
      const key = fingerprint(ticket);
      const entry = find(key);
      if (!entry) return { state: 'over' };
      entries.set(key, { ...entry, askedAt: steady() });
      return entry.opened ?? { state: 'waiting' };
    },
  };
}
