/** Why a request was refused: a closed list. Each has a sentence in every language, in `messages/reasons.ts`. */
export const reasons = [
  // The session.
  'unknown-room',
  'room-expired',
  'room-closed',
  'room-full',
  'room-locked',
  // The seat.
  'seat-moved',
  'seat-left',
  'seat-removed',
  'unknown-seat',
  'wrong-words',
  'no-tries-left',
  'help-over',
  // The links.
  'wrong-link',
  'not-yours',
  // The round.
  'unknown-activity',
  'round-not-ended',
  'not-started',
  'paused',
  'ended',
  'tally-revealed',
  'overtaken',
  'cannot-undo',
  'unknown-deck',
  'deck-too-small',
  'enough-deals',
  // The card.
  'unknown-square',
  'enough-marks',
  'no-complete-line',
  'already-called',
  'unknown-bingo',
  'unknown-phrase',
  'not-on-paper',
  // The line to the server.
  'malformed',
  'too-fast',
  'old-client',
  'foreign-page',
  'too-many-tabs',
  'server-full',
  'not-stored',
  'unknown-screen',
  'unavailable',
] as const;
export type Reason = (typeof reasons)[number];
