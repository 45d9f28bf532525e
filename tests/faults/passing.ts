const PASSING = new Set(['too-fast', 'unavailable', 'not-stored', 'room-locked', 'too-many-tabs', 'server-full']);

/** "Try again": nothing was done, and nothing is decided. */
export const isPassing = (reason: string): boolean => PASSING.has(reason);
