import { expect, test } from 'vitest';
import { cardOf } from '#shared/domain/round/card.ts';
import type { Simulated } from '../../../server/gateway/simulated.ts';
import { createPlayer } from '../../../server/rehearsal/player.ts';
import type { RoomRunner } from '../../../server/rooms/roomRunner.ts';
import { dealt, opened, started, T0 } from '../../support/builders.ts';
import { roundAfter } from '../../support/given.ts';

const SEAT = 3;
const round = roundAfter([opened(), dealt(), started()]);
const card = cardOf(round.deal, SEAT);
const tapOn = (phrase: string, at: number) => ({
  act: { at: 0, who: 0, does: 'mark', phrase } as const,
  at,
  round,
  place: 1,
});

/** A player who finds her seat, and what she asked from it. */
function seatedPlayer() {
  const asked: object[] = [];
  let clock = T0;
  const guest: Simulated = {
    seat: SEAT,
    ask: async (request) => {
      asked.push(request as object);
      return { ok: true, version: 1, own: null };
    },
    leave: () => undefined,
  };
  const player = createPlayer({
    runner: { now: () => clock } as RoomRunner,
    letIn: async () => guest,
    dice: { secret: () => 'a-secret-of-22-letters' },
  });
  return { player, asked, wait: (milliseconds: number) => (clock += milliseconds) };
}

test('marks what is on her card, and nothing else', async () => {
  const { player, asked } = seatedPlayer();
  await player.come();
  await player.tap(tapOn(card[7]!.id, T0));
  await player.tap(tapOn('not-on-any-card', T0));
  expect(asked).toMatchObject([{ type: 'Mark', square: 7, ago: 0, activity: 1 }]);
});

test('what she taps while she is cut off waits, and is sent with its age when she is back', async () => {
  const { player, asked, wait } = seatedPlayer();
  await player.come();
  player.lose();
  expect(player.seat()).toBeNull();
  await player.tap(tapOn(card[2]!.id, T0));
  expect(asked).toEqual([]);
  wait(4_000);
  await player.come();
  expect(asked).toMatchObject([{ type: 'Mark', square: 2, ago: 4_000 }]);
});

test('who has not been in has heard nothing', async () => {
  const { player, asked } = seatedPlayer();
  await player.tap(tapOn(card[2]!.id, T0));
  await player.come();
  expect(asked).toEqual([]);
});
