// How much a client may send. One place, both sides.

/** A whole message, in bytes. */
export const MESSAGE_MAX = 16_000;
/** The body of a request that carries a deck, in bytes. */
export const DECK_BODY_MAX = 160_000;
/** Own case, in characters. */
export const CASE_TITLE_MAX = 60;
export const CASE_STORY_MAX = 600;
export const CASE_WORDS_MAX = 90;
/** A return word as somebody typed it, in characters. */
export const RETURN_WORD_MAX = 40;
/** How long ago a tap may have been when it arrives, in milliseconds: 30 days, the longest that a session is kept. */
export const TAP_AGE_MAX = 30 * 24 * 60 * 60_000;
