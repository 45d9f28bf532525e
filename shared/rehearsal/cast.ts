// The twelve invented participants of a rehearsal, by number from 0. Most only mark; three have something happen to them.

export const CAST = 12;

/** Has a bingo, and calls it. */
export const CALLER = 2;
/** Her phone loses its connection, and comes back with what she tapped meanwhile. */
export const LOSER = 4;
/** Comes when the others are playing. */
export const LATECOMER = CAST - 1;
