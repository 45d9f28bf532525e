// T6: a server that starts again with a clock that is behind goes on from what is stored.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Event } from '#shared/domain/events.ts';
import type { Journal } from '../../server/store/journal.ts';
import { runApp } from '../support/inProcess.ts';
import { T0 } from '../support/builders.ts';
import { joinAs, lead, leadAs, mark, openSession } from '../support/workshop.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test.each([
  ['an hour', HOUR],
  ['fifty years', 50 * 365 * 24 * HOUR],
])('T6: found %s behind, the clock lets nothing in a session run backwards', async (_, behind) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'clock-'));
  let clock = T0;
  const appended: Event[] = [];
  const around = (journal: Journal): Journal => ({
    ...journal,
    append: (code, expected, entries, keepUntil) => {
      appended.push(...entries.map(({ event }) => event));
      return journal.append(code, expected, entries, keepUntil);
    },
  });
  const now = () => clock;
  const before = await runApp({ dataDir, now, around });
  const opened = await openSession(before.url);
  const first = await leadAs(before.url, opened);
  const phone = await joinAs(before.url, opened.code);
  await first.ask(lead('StartRound'));
  clock += 5 * MINUTE;
  await phone.ask(mark(3));
  clock += MINUTE;
  await first.ask(lead('PauseRound'));
  for (const client of [first, phone]) client.close();
  await before.close();

  clock -= behind;
  const after = await runApp({ dataDir, now, around });
  const console = await leadAs(after.url, opened);
  expect(console.frame().now).toBeGreaterThanOrEqual(T0 + 6 * MINUTE);
  clock += MINUTE;
  await console.ask(lead('ResumeRound'));
  clock += 3 * MINUTE;
  const again = await joinAs(after.url, opened.code, phone.secret);
  // Tapped two minutes ago, after the pause: it counts, and stands where it was tapped.
  expect(await again.ask(mark(7, 2 * MINUTE))).toMatchObject({ ok: true });
  await console.ask(lead('EndRound'));

  const moments = appended.flatMap((event) => ('at' in event ? [[event.type, event.at - T0]] : []));
  expect(moments).toEqual([
    ['RoomOpened', 0],
    ['RoundStarted', 0],
    ['Marked', 5 * MINUTE],
    ['RoundPaused', 6 * MINUTE],
    ['RoundResumed', 7 * MINUTE],
    ['Marked', 8 * MINUTE],
    ['RoundEnded', 10 * MINUTE],
  ]);
  for (const client of [console, again]) client.close();
  await after.close();

  // The clock is right again at the next start: nothing is wiped early for what it was in between.
  clock += behind;
  const right = await runApp({ dataDir, now, around });
  await right.app.sweep();
  const last = await joinAs(right.url, opened.code, phone.secret);
  expect(last.view().activity?.own.marks).toHaveLength(2);
  last.close();
  await right.close();
  rmSync(dataDir, { recursive: true, force: true });
});
