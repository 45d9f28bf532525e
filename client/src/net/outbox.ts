// What was tapped and is not acknowledged yet. Kept on the phone, sent in order, sent again until it is answered.
import { nanoid } from 'nanoid';
import type { LineId } from '#shared/domain/round/bingo.ts';
import type { Reason } from '#shared/domain/reason.ts';
import type { Answer } from '#shared/protocol/down.ts';
import { TAP_AGE_MAX } from '#shared/protocol/limits.ts';
import type { Request } from '#shared/protocol/up.ts';
import { forget, recall, remember, storedKeys } from '../store/storage.ts';
import type { Line } from './connect.ts';
import { isPassing, type PassingReason } from './passing.ts';
import { elapsedSince, type Moment, momentNow } from './tapClock.ts';

/** What a participant can do with her card. */
export type Tap =
  | { readonly type: 'Mark' | 'HearAgain' | 'TakeBack'; readonly activity: number; readonly square: number }
  | { readonly type: 'CallBingo'; readonly activity: number; readonly line: LineId };

/** A tap on its way. `of` says whose it is; a page of before did not say. */
export type PendingTap = Tap & { readonly id: string; readonly tapped: Moment; readonly of?: string };

/** Pause before something is tried again that the server could not do just now, in milliseconds. */
const RETRY_AFTER = 1_000;

type Wiring = {
  /** Under which keys of the device's storage the taps are kept. */
  readonly storageKey: string;
  /** Whose taps these are: what was left by another seat is not sent. */
  readonly owner: string;
  readonly line: Line;
  readonly onChange: (pending: readonly PendingTap[]) => void;
  readonly onAnswer: (answer: Extract<Answer, { ok: true }>) => void;
  readonly onRefused: (reason: Reason) => void;
  /** Why the first of them has to wait although the server was asked; null when that is over. */
  readonly onStalled: (reason: PassingReason | null) => void;
};

/** Takes up what was left from last time, and returns how to add a tap. */
export function openOutbox({ storageKey, owner, line, ...tell }: Wiring): (tap: Tap) => void {
  const { onChange, onAnswer, onRefused, onStalled } = tell;
  const keyOf = (id: string) => `${storageKey}/${id}`;
  let pending: readonly PendingTap[] = storedKeys(`${storageKey}/`)
    .map(recall)
    .filter(isPendingTap)
    .filter(({ of }) => of === undefined || of === owner)
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
      const stalled = answer === 'unanswered' ? null : passingIn(answer);
      if (answer !== 'unanswered') onStalled(stalled);
      if (answer === 'unanswered' || stalled) {
        if (line.isOnline()) await pause(RETRY_AFTER);
        continue;
      }
      // What this page does not understand it leaves to the next one.
      if (!answer.ok && answer.reason === 'old-client') break;
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
    const added: PendingTap = { ...tap, id: nanoid(), tapped: momentNow(), of: owner };
    remember(keyOf(added.id), added);
    change([...pending, added]);
    void send();
  };
}

const passingIn = (answer: Answer): PassingReason | null =>
  !answer.ok && isPassing(answer.reason) ? answer.reason : null;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const types: Readonly<Record<Tap['type'], true>> = { Mark: true, HearAgain: true, TakeBack: true, CallBingo: true };

/** Whether a stored value is one of ours: a browser's storage outlives versions of this page, and comes before them. */
function isPendingTap(value: unknown): value is PendingTap {
  if (typeof value !== 'object' || value === null) return false;
  if (!('id' in value && 'type' in value && 'activity' in value && 'tapped' in value)) return false;
  const { type, tapped } = value;
  if (typeof type !== 'string' || !Object.hasOwn(types, type)) return false;
  return typeof tapped === 'object' && tapped !== null && 'wall' in tapped && typeof tapped.wall === 'number';
}

function requestOf(tap: PendingTap): Request {
  const { id, activity } = tap;
  if (tap.type === 'CallBingo') return { id, kind: 'round', activity, type: tap.type, line: tap.line };
  const ago = Math.min(elapsedSince(tap.tapped), TAP_AGE_MAX);
  return { id, kind: 'round', activity, type: tap.type, square: tap.square, ago };
}
