// The card as its holder sees it: what the server acknowledged, with what she tapped since lying over it.
import type { LineId } from '#shared/domain/round/bingo.ts';
import type { OwnRound } from '#shared/views/roundForParticipant.ts';
import type { PendingTap } from '../net/outbox.ts';

export type CardState = {
  /** Per square how often it was heard; a square that is not in it is not marked. */
  readonly times: ReadonlyMap<number, number>;
  /** The squares of which something is still on its way. */
  readonly pending: ReadonlySet<number>;
  readonly called: ReadonlySet<LineId>;
};

export function cardState(own: OwnRound, taps: readonly PendingTap[]): CardState {
  const times = new Map(own.marks);
  const pending = new Set<number>();
  const called = new Set(own.called);
  for (const tap of taps) {
    if (tap.activity !== own.activity) continue;
    if (tap.type === 'CallBingo') {
      called.add(tap.line);
      continue;
    }
    pending.add(tap.square);
    const next = timesAfter(tap.type, times.get(tap.square) ?? 0);
    if (next > 0) times.set(tap.square, next);
    else times.delete(tap.square);
  }
  return { times, pending, called };
}

function timesAfter(type: 'Mark' | 'HearAgain' | 'TakeBack', times: number): number {
  switch (type) {
    case 'Mark':
      return Math.max(times, 1);
    case 'HearAgain':
      return times + 1;
    case 'TakeBack':
      return Math.max(times - 1, 0);
    default:
      return type satisfies never;
  }
}
