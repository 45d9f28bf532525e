import * as v from 'valibot';

/**
 * The client's own name for a request. Sent again with the same id (after a lost answer, a restart, a reconnect), it is
 * answered again and done once.
 */
export const requestId = v.pipe(v.string(), v.regex(/^[\w-]{8,40}$/));
