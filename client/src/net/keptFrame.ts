// The card as the phone keeps it, so that it is there at once. Kept with whose it is: a phone never shows another's card.
import type { Frame } from '#shared/protocol/down.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import type { ParticipantView } from '#shared/views/participantView.ts';
import { forget, recall, remember, storedKeys } from '../store/storage.ts';
import { participantFrame } from './participantFrame.ts';

// Another version of this page may not be able to draw what this one kept.
const keyOf = (code: string) => `${code}/frame-${PROTOCOL_VERSION}`;

/** What was kept for this seat of this session; null if there is nothing, or something else. */
export function keptFrame(code: string, owner: string): Frame<ParticipantView> | null {
  for (const key of storedKeys(`${code}/frame-`)) if (key !== keyOf(code)) forget(key);
  const kept = recall(keyOf(code));
  if (typeof kept !== 'object' || kept === null || !('of' in kept) || !('frame' in kept)) return null;
  const frame = participantFrame(kept.frame);
  return kept.of === owner && frame?.view.code === code ? frame : null;
}

export const keepFrame = (code: string, owner: string, frame: Frame<ParticipantView>): void => {
  remember(keyOf(code), { of: owner, frame });
};
