import { useServerClock } from '../../components/useServerClock.ts';
import type { Say } from './say.ts';

const MINUTE = 60_000;

type Props = { readonly until: number; readonly clockOffset: number; readonly say: Say };

/** How many minutes are left of what was planned. Changes once a minute, and ends nothing. */
export function TimeLeft({ until, clockOffset, say }: Props) {
  const left = until - useServerClock(clockOffset, until);
  return say('timeLeft', { minutes: Math.max(0, Math.ceil(left / MINUTE)) });
}
