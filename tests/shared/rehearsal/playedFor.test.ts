import { expect, test } from 'vitest';
import type { Event } from '#shared/domain/events.ts';
import { playedFor } from '#shared/rehearsal/playedFor.ts';
import { after, dealt, ended, opened, paused, resumed, started } from '../../support/builders.ts';
import { roundAfter } from '../../support/given.ts';

const begun = [opened(), dealt(), started(after(0)), paused(after(2)), resumed(after(7))];

test.each<[string, readonly Event[], number]>([
  ['runs', [], 4_000],
  ['stands still', [paused(after(8))], 3_000],
  ['is over', [ended(after(8), 2)], 3_000],
  ['was ended while it stood still', [paused(after(8)), ended(after(8.5), 2)], 3_000],
])('pauses do not count while it %s', (_, more, played) => {
  const round = roundAfter([begun, more]);
  if (round.phase === 'ready') throw new Error('it was never started');
  expect(playedFor(round, after(9))).toBe(played);
});
