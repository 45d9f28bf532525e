// One participant's side of a session: her secret, her card, her taps. All three survive a reload and a closed browser.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Reason } from '#shared/domain/reason.ts';
import type { Answer, Frame } from '#shared/protocol/down.ts';
import { digestOf } from '#shared/views/digest.ts';
import type { ParticipantView } from '#shared/views/participantView.ts';
import { createRoomStore, type RoomState, type RoomStore } from '../store/roomStore.ts';
import { forgetAll, storedKeys } from '../store/storage.ts';
import { connect } from './connect.ts';
import { keepFrame, keptFrame } from './keptFrame.ts';
import { openOutbox, type PendingTap, type Tap } from './outbox.ts';
import { participantFrame } from './participantFrame.ts';
import type { PassingReason } from './passing.ts';
import { holdSeat, knownSecret, newSecret, seatSecret } from './seatSecret.ts';

export type Pending = {
  readonly taps: readonly PendingTap[];
  /** Why they wait although the server was asked. */
  readonly stalled: PassingReason | null;
};

export type Phone = {
  readonly room: RoomStore<ParticipantView>;
  readonly pending: StoreApi<Pending>;
  readonly tap: (tap: Tap) => void;
  /** Asks something of one's own seat. */
  readonly ask: (type: 'LeaveSeat' | 'ShowReturnWords') => Promise<Answer | 'unanswered'>;
  /** Leaves nothing of this seat on this device. */
  readonly forget: () => void;
  readonly close: () => void;
};

export function openPhone(code: string): Phone {
  const secret = seatSecret(code);
  // Tells one secret from another, and is none.
  const owner = digestOf(secret);
  const room = createRoomStore<ParticipantView>(keptFrame(code, owner));
  const pending = createStore<Pending>(() => ({ taps: [], stalled: null }));
  const line = connect<ParticipantView>({ role: 'participant', code, secret }, participantFrame, room);
  room.subscribe((now, before) => {
    if (isOver(code, now)) forgetAll(`${code}/`);
    else if (lostSeat(now)) forget(lostSeat(now) === 'seat-left');
    else if (now.frame && now.frame !== before.frame) keepFrame(code, owner, now.frame);
  });
  const forget = (whole: boolean) => {
    // Another tab may have begun anew meanwhile: that seat is not this one.
    if (knownSecret(code) !== secret) return;
    if (whole) forgetAll(`${code}/`);
    else holdSeat(code, secret);
  };
  const tap = openOutbox({
    storageKey: `${code}/tap`,
    owner,
    line,
    onChange: (taps) => pending.setState({ taps }),
    onAnswer: (answer) => room.setState(({ frame }) => ({ frame: frame && withAnswer(frame, answer) })),
    onRefused: (notice) => room.setState({ notice }),
    onStalled: (stalled) => pending.setState({ stalled }),
  });
  return {
    room,
    pending,
    tap,
    ask: (type) => line.ask({ id: newSecret(), kind: 'room', type }),
    forget: () => {
      line.close();
      forget(true);
    },
    close: () => {
      line.close();
      // Who was never let in leaves nothing behind.
      if (isUnused(code, room.getState())) forgetAll(`${code}/`);
    },
  };
}

/** An answer tells what one did in a round, without repeating the card. */
function withAnswer(
  frame: Frame<ParticipantView>,
  { version, own }: Extract<Answer, { ok: true }>,
): Frame<ParticipantView> {
  const { activity } = frame.view;
  if (!own || version < frame.version || activity?.activity !== own.activity) return frame;
  return { ...frame, version, view: { ...frame.view, activity: { ...activity, own } } };
}

/** The server has nothing of hers any more, so her phone keeps nothing of it either. */
function isOver(code: string, state: RoomState<ParticipantView>): boolean {
  const { connection, frame } = state;
  if (frame?.view.phase === 'closed') return true;
  if (connection.state !== 'refused') return false;
  return isGone(connection.reason) || (connection.reason === 'unknown-room' && isUnused(code, state));
}

/**
 * Why the seat of this device is no longer hers, if it is not. Unless she left it herself the device keeps its secret, so
 * that it is told so again, and does not become somebody new by itself.
 */
function lostSeat({ connection }: RoomState<ParticipantView>): 'seat-left' | 'seat-moved' | 'seat-removed' | null {
  const reason = connection.state === 'refused' ? connection.reason : null;
  return reason === 'seat-left' || reason === 'seat-moved' || reason === 'seat-removed' ? reason : null;
}

// A session that ended is remembered as such. One that is unknown to a phone with a seat in it may have been lost, and be
// brought back: then her phone still knows it.
const isGone = (reason: Reason): boolean => reason === 'room-closed' || reason === 'room-expired';

/** A secret, and nothing else: she has not been in. An older page may have left taps, and no card that this one reads. */
const isUnused = (code: string, { frame }: RoomState<ParticipantView>): boolean =>
  !frame && storedKeys(`${code}/`).length <= 1;
