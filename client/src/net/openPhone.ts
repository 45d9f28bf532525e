// One participant's side of a session: her secret, her card, her taps. All three survive a reload and a closed browser.
import { nanoid } from 'nanoid';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Reason } from '#shared/domain/reason.ts';
import type { Answer, Frame } from '#shared/protocol/down.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import type { ParticipantView } from '#shared/views/participantView.ts';
import { createRoomStore, type RoomStore } from '../store/roomStore.ts';
import { forgetAll, recall, remember } from '../store/storage.ts';
import { connect } from './connect.ts';
import { openOutbox, type PendingTap, type Tap } from './outbox.ts';

export type Phone = {
  readonly room: RoomStore<ParticipantView>;
  readonly pending: StoreApi<{ readonly taps: readonly PendingTap[] }>;
  readonly tap: (tap: Tap) => void;
  readonly close: () => void;
};

/** 22 characters of 6 bits: 132 random bits. */
const SECRET_LENGTH = 22;

/** The secret that is this browser's seat in a session: made once, the same in every tab. */
function seatSecret(code: string): string {
  const key = `${code}/secret`;
  const known = recall(key);
  if (typeof known === 'string') return known;
  const made = nanoid(SECRET_LENGTH);
  remember(key, made);
  return made;
}

export function openPhone(code: string): Phone {
  // Another version of this page may not be able to draw what this one kept.
  const frameKey = `${code}/frame-${PROTOCOL_VERSION}`;
  const room = createRoomStore<ParticipantView>(keptFrame(frameKey));
  const pending = createStore<{ readonly taps: readonly PendingTap[] }>(() => ({ taps: [] }));
  const line = connect({ role: 'participant', code, secret: seatSecret(code) }, room);
  room.subscribe(({ frame, connection }, { frame: before }) => {
    if (connection.state === 'refused' && isGone(connection.reason)) forgetAll(`${code}/`);
    else if (frame && frame !== before) remember(frameKey, frame);
  });
  const tap = openOutbox({
    storageKey: `${code}/tap`,
    line,
    onChange: (taps) => pending.setState({ taps }),
    onAnswer: (answer) => room.setState(({ frame }) => ({ frame: frame && withAnswer(frame, answer) })),
    onRefused: (notice) => room.setState({ notice }),
  });
  return { room, pending, tap, close: line.close };
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

// Who has a seat is let into a closed session too: refused for that reason, she was in one that is wiped. Then her phone
// keeps nothing of it either.
const isGone = (reason: Reason): boolean =>
  reason === 'room-closed' || reason === 'room-expired' || reason === 'unknown-room';

function keptFrame(key: string): Frame<ParticipantView> | null {
  const kept = recall(key) as Frame<ParticipantView> | undefined;
  return kept?.view?.audience === 'participant' ? kept : null;
}
