import { useEffect } from 'react';
import { isBatteryLow } from './battery.ts';

/** Keeps the screen awake while playing, where the browser can and will; where not, nothing is lost but the light. */
export function useWakeLock(playing: boolean): void {
  useEffect(() => {
    if (!playing || !('wakeLock' in navigator)) return undefined;
    let lock: WakeLockSentinel | null = null;
    let over = false;
    const request = async () => {
      if (over || (lock && !lock.released) || document.visibilityState !== 'visible') return;
      try {
        if (await isBatteryLow()) return;
        lock = await navigator.wakeLock.request('screen');
        if (over) await lock.release();
      } catch {
        // A battery saver may refuse.
      }
    };
    // A browser takes the lock back when the page is hidden, and some give it again only after a tap.
    const events = ['visibilitychange', 'pointerup'] as const;
    for (const event of events) document.addEventListener(event, request);
    void request();
    return () => {
      over = true;
      for (const event of events) document.removeEventListener(event, request);
      void lock?.release();
    };
  }, [playing]);
}
