import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { PendingTap } from '../../net/outbox.ts';
import type { Phone } from '../../net/openPhone.ts';

/** A tap that waits this long for its answer, in milliseconds, says what a dead connection does not say itself. */
const TOO_LONG = 5_000;

/** Whether taps get through: a connection may be gone for a good while before anybody hears of it. */
export function useIsOnline(phone: Phone, taps: readonly PendingTap[]): boolean {
  const isConnected = useStore(phone.room, (room) => room.connection.state !== 'offline');
  const [stuck, setStuck] = useState<string | null>(null);
  const first = taps[0]?.id ?? null;
  useEffect(() => {
    if (!first) return undefined;
    const timer = setTimeout(() => setStuck(first), TOO_LONG);
    return () => clearTimeout(timer);
  }, [first]);
  return isConnected && (first === null || stuck !== first);
}
