import { useEffect, useState } from 'react';
import { minutesSince, untilNextMinute } from './minutesSince.ts';

/** Minutes since a moment of the server's clock. Wakes once a minute. */
export function useMinutes(start: number, clockOffset: number): number {
  const [minutes, setMinutes] = useState(() => minutesSince(start, Date.now() + clockOffset));
  useEffect(() => {
    let timer: number;
    const tick = () => {
      const now = Date.now() + clockOffset;
      setMinutes(minutesSince(start, now));
      timer = window.setTimeout(tick, untilNextMinute(start, now));
    };
    tick();
    return () => window.clearTimeout(timer);
  }, [start, clockOffset]);
  return minutes;
}
