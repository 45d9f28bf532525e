import { deckKinds } from '#shared/domain/taxonomy.ts';
import type { Frame } from '#shared/protocol/down.ts';
import type { ParticipantView } from '#shared/views/participantView.ts';
import { isIn, isOneOf, isOwn, roundPhases, understoodFrame } from './understoodFields.ts';

/** The frame, if it is one that a phone can draw. */
export const participantFrame = (said: unknown): Frame<ParticipantView> | null =>
  understoodFrame<ParticipantView>(
    said,
    'participant',
    ({ phase, deckKind, squares, own }) =>
      isOneOf(phase, roundPhases) && isIn(deckKind, deckKinds) && Array.isArray(squares) && isOwn(own),
  );
