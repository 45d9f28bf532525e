/**
 * The version of what crosses the wire. A client names it when it connects; a server that speaks another answers
 * `old-client`, and the page says "reload". Raise it with every change that an older client or server would
 * misunderstand; `tests/shared/protocol/version.test.ts` notices a change that forgot.
 *
 * 1: the first. 2: a door, assistants, a view that tells how long it is kept, and `Sync`.
 */
export const PROTOCOL_VERSION = 2;
