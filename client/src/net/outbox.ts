// What was tapped and is not acknowledged yet. Kept on the phone, sent in order, sent again until it is answered.
import { nanoid } from 'nanoid';
import type { LineId } from '#shared/domain/round/bingo.ts';
import type { Reason } from '#shared/domain/reason.ts';
import type { Answer } from '#shared/protocol/down.ts';
import { TAP_AGE_MAX } from '#shared/protocol/limits.ts';
import type { Request } from '#shared/protocol/up.ts';
import { forget, recall, remember, storedKeys } from '../store/storage.ts';
import type { Line } from './connect.ts';
import { elapsedSince, type Moment, momentNow } from './tapClock.ts';

/** What a participant can do with her card. */
export type Tap =
  | { readonly type: 'Mark' | 'HearAgain' | 'TakeBack'; readonly activity: number; readonly square: number }
  | { readonly type: 'CallBingo'; readonly activity: number; readonly line: LineId };

/** A tap on its way. */
export type PendingTap = Tap & { readonly id: string; readonly tapped: Moment };

/** Pause before something is tried again that the server could not do just now, in milliseconds. */
const RETRY_AFTER = 1_000;

type Wiring = {
  /** Under which keys of the device's storage the taps are kept. */
  readonly storageKey: string;
  readonly line: Line;
  readonly onChange: (pending: readonly PendingTap[]) => void;
  readonly onAnswer: (answer: Extract<Answer, { ok: true }>) => void;
  readonly onRefused: (reason: Reason) => void;
};

/** Takes up what was left from last time, and returns how to add a tap. */
export function openOutbox({ storageKey, line, onChange, onAnswer, onRefused }: Wiring): (tap: Tap) => void {
  const keyOf = (id: string) => `${storageKey}/${id}`;
  let pending: readonly PendingTap[] = storedKeys(`${storageKey}/`)
    .map(recall)
    .filter(isPendingTap)
    .toSorted((a, b) => a.tapped.wall - b.tapped.wall || a.tapped.steady - b.tapped.steady);

  const change = (next: readonly PendingTap[]) => {
    pending = next;
    onChange(pending);
  };

  // One at a time: what was tapped first is done first, whatever has to be tried again.
  let sending = false;
  async function send(): Promise<void> {
    if (sending) return;
    sending = true;
    for (let tap = pending[0]; tap && line.isOnline(); tap = pending[0]) {
      const answer = await line.ask(requestOf(tap));
      if (answer === 'unanswered' || (!answer.ok && isPassing(answer.reason))) {
        if (line.isOnline()) await pause(RETRY_AFTER);
        continue;
      }
      const { id } = tap;
      forget(keyOf(id));
      if (answer.ok) onAnswer(answer);
      change(pending.filter((other) => other.id !== id));
      if (!answer.ok) onRefused(answer.reason);
    }
    sending = false;
  }

  onChange(pending);
  line.onConnect(() => void send());
  return (tap) => {
    const added: PendingTap = { ...tap, id: nanoid(), tapped: momentNow() };
    remember(keyOf(added.id), added);
    change([...pending, added]);
    void send();
  };
}

const isPassing = (reason: Reason) => reason === 'too-fast' || reason === 'unavailable';
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Whether a stored value is one of ours: a browser's storage outlives versions of this page. */
function isPendingTap(value: unknown): value is PendingTap {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('tapped' in value)) return false;
  const { tapped } = value;
  return typeof tapped === 'object' && tapped !== null && 'wall' in tapped && typeof tapped.wall === 'number';
}

function requestOf(tap: PendingTap): Request {
  const { id, activity } = tap;
  if (tap.type === 'CallBingo') return { id, kind: 'round', activity, type: tap.type, line: tap.line };
  const ago = Math.min(elapsedSince(tap.tapped), TAP_AGE_MAX);
  return { id, kind: 'round', activity, type: tap.type, square: tap.square, ago };
}
