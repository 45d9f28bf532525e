import { useEffect, useState } from 'react';
import { isBatteryLow } from '../../components/battery.ts';

/** How often a battery is looked at, in milliseconds. */
const EVERY = 60_000;

/** Whether the battery is nearly empty. */
export function useBatteryLow(): boolean {
  const [isLow, setLow] = useState(false);
  useEffect(() => {
    const look = () => void isBatteryLow().then(setLow);
    look();
    const timer = setInterval(look, EVERY);
    return () => clearInterval(timer);
  }, []);
  return isLow;
}
