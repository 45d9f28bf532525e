// Found by a million frames of the fuzz: more than ten who were kept waiting at once, and Node warned of a leak in the log.
import { nanoid } from 'nanoid';
import { expect, test } from 'vitest';
import { venue } from '../faults/load/loadRoom.ts';
import { connectRaw } from '../faults/load/rawClient.ts';
import { startServer } from '../support/serverProcess.ts';

/** More wrong codes than a server answers at once, from so many addresses that none of them has spent its own share. */
const KNOCKS = 330;
const PER_ADDRESS = 10;

test('many who guess and are kept waiting leave no word in the log', async () => {
  const server = await startServer();
  let answered = 0;
  const knocks = Array.from({ length: KNOCKS }, (_, index) =>
    connectRaw(
      { port: server.port, from: venue(1 + Math.floor(index / PER_ADDRESS)) },
      { role: 'participant', code: 'CCCCCC', secret: nanoid(22) },
    ).catch(() => answered++),
  );
  // The first three hundred are told at once; behind them they wait, a quarter of a second each.
  while (answered < 300) await new Promise((resolve) => setTimeout(resolve, 20));
  const waiting = KNOCKS - answered;
  await server.destroy();
  await Promise.all(knocks);
  expect(waiting).toBeGreaterThan(10);
  expect(server.output()).not.toContain('Warning');
});
