import { useCallback, useEffect, useState } from 'react';
import type { Tap } from '../../net/outbox.ts';

/** How long the last tap can be undone with one more, in milliseconds. */
const UNDO_FOR = 5_000;

/** The last tap, fresh for five seconds, or longer while somebody is at the button that undoes it. */
export function useLastTap() {
  const [last, setLast] = useState<{ readonly tap: Tap; readonly fresh: boolean } | null>(null);
  const [held, hold] = useState(false);

  useEffect(() => {
    if (!last?.fresh || held) return undefined;
    const timer = setTimeout(() => setLast({ ...last, fresh: false }), UNDO_FOR);
    return () => clearTimeout(timer);
  }, [last, held]);

  const keep = useCallback((tap: Tap | null) => {
    hold(false);
    setLast(tap && { tap, fresh: true });
  }, []);
  return { last, keep, hold };
}
