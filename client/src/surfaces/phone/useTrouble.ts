import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { PendingTap } from '../../net/outbox.ts';
import type { Phone } from '../../net/openPhone.ts';
import { type CrowdReason, isCrowd } from '../../net/passing.ts';
import { usePortal } from './usePortal.ts';

/** A tap that waits this long for its answer, in milliseconds, says what a dead connection does not say itself. */
const TOO_LONG = 5_000;

/** Why taps do not get through. `reload`: only a newer page can go on. */
export type Trouble = 'reload' | 'restarting' | 'offline' | 'portal' | 'not-stored' | CrowdReason;

/** Whether taps get through: a connection may be gone for a good while before anybody hears of it. */
export function useTrouble(phone: Phone, taps: readonly PendingTap[]): Trouble | null {
  const connection = useStore(phone.room, (room) => room.connection);
  const stalled = useStore(phone.pending, (pending) => pending.stalled);
  const isPortal = usePortal(connection);
  const [stuck, setStuck] = useState<string | null>(null);
  const first = taps[0]?.id ?? null;
  useEffect(() => {
    if (!first) return undefined;
    const timer = setTimeout(() => setStuck(first), TOO_LONG);
    return () => clearTimeout(timer);
  }, [first]);
  if (connection.state === 'refused') return 'reload';
  if (connection.state === 'offline' && connection.restarting) return 'restarting';
  if (connection.state === 'waiting' && isCrowd(connection.reason)) return connection.reason;
  if (connection.state === 'offline' || connection.state === 'waiting') return isPortal ? 'portal' : 'offline';
  if (first === null || stuck !== first) return null;
  return stalled === 'not-stored' ? 'not-stored' : 'offline';
}
