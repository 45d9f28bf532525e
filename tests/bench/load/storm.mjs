// Everybody comes back at once, after the server was killed and started again.
import { setTimeout as pass } from 'node:timers/promises';
import { summary } from '../stats.mjs';

/** How long a phone waits between two attempts, in milliseconds: 0 to this. */
const RETRY = 50;

/**
 * From when the phones find their connection gone: each tries again until it is back. For a server that keeps what was
 * marked, it is back when it has seen its card with every mark that was ever acknowledged to it.
 */
export function standBy(world) {
  const { driver, phones } = world;
  const back = [];
  let lost = 0;
  let failures = 0;
  let first = null;
  const reconnect = async (phone) => {
    for (;;) {
      try {
        const isShown = driver.marksIn && new Promise((resolve) => (phone.onView = resolve));
        await phone.connect();
        first ??= performance.now();
        if (isShown) {
          const marks = driver.marksIn(await isShown);
          phone.onView = null;
          if (marks !== phone.marks) lost += Math.abs(phone.marks - marks);
        }
        back.push(performance.now());
        return;
      } catch {
        failures++;
        await pass(Math.random() * RETRY);
      }
    }
  };
  for (const phone of phones) phone.socket.destroy();
  const all = Promise.all(phones.map(reconnect));
  return async () => {
    const isDone = await Promise.race([all.then(() => true), pass(40_000, false)]);
    return {
      isDone,
      phones: phones.length,
      back: back.length,
      lost: driver.marksIn ? lost : null,
      failures,
      // From the first phone that came in to the last.
      spreadMs: isDone ? Math.max(...back) - first : null,
      sinceFirst: summary(back.map((at) => at - first)),
    };
  };
}
