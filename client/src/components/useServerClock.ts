import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** The server's clock, as a countdown to a moment needs it: wakes when a whole minute is left, never more often. */
export function useServerClock(clockOffset: number, until: number): number {
  const [now, setNow] = useState(() => Date.now() + clockOffset);
  useEffect(() => {
    let timer: number;
    const tick = () => {
      const current = Date.now() + clockOffset;
      setNow(current);
      const left = until - current;
      // Just past the minute: a timer may come a hair early.
      if (left > 0) timer = window.setTimeout(tick, (left % MINUTE) + 50);
    };
    tick();
    return () => window.clearTimeout(timer);
  }, [clockOffset, until]);
  return now;
}
