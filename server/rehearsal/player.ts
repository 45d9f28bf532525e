// One invented participant of a rehearsal: a secret of her own, in the room or not, with what she could not send.
import { cardOf } from '#shared/domain/round/card.ts';
import type { Round } from '#shared/domain/round/round.ts';
import type { Reason } from '#shared/domain/reason.ts';
import type { Act } from '#shared/rehearsal/script.ts';
import type { LetIn, Simulated } from '../gateway/simulated.ts';
import type { Dice } from '../rooms/dice.ts';
import type { RoomRunner } from '../rooms/roomRunner.ts';

type Deps = { readonly runner: RoomRunner; readonly letIn: LetIn; readonly dice: Pick<Dice, 'secret'> };
type Tap = {
  readonly act: Extract<Act, { readonly does: 'mark' | 'call' }>;
  /** The moment, by the room's time. */
  readonly at: number;
  readonly round: Round;
  /** Of the round, in the session. */
  readonly place: number;
};

export function createPlayer({ runner, letIn, dice }: Deps) {
  const secret = dice.secret();
  let inside: Simulated | null = null;
  /** What she tapped while she was cut off; null as long as she has not been in. */
  let held: readonly Tap[] | null = null;

  const send = async (guest: Simulated, { act, at, place, round }: Tap) => {
    const to = { id: dice.secret(), kind: 'round', activity: place };
    if (act.does === 'call') return guest.ask({ ...to, type: 'CallBingo', line: act.line });
    const square = cardOf(round.deal, guest.seat).findIndex((phrase) => phrase?.id === act.phrase);
    // What she hears is not on her card.
    if (square < 0) return undefined;
    return guest.ask({ ...to, type: 'Mark', square, ago: Math.max(0, Math.round(runner.now() - at)) });
  };

  return {
    seat: () => inside?.seat ?? null,
    /** Comes in, or back, and sends what waited; says why if she is not let in. */
    come: async (): Promise<Reason | null> => {
      const guest = await letIn(runner, secret);
      if (typeof guest === 'string') return guest;
      inside = guest;
      const waited = held ?? [];
      held = [];
      for (const tap of waited) await send(guest, tap);
      return null;
    },
    /** Her connection is gone: what she taps waits on her phone. */
    lose: () => {
      inside?.leave();
      inside = null;
    },
    tap: async (tap: Tap) => {
      if (inside) await send(inside, tap);
      else held &&= [...held, tap];
    },
  };
}
