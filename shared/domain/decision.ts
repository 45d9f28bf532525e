import type { Reason } from './reason.ts';

/** Yes, with what happened; or no, with a reason. Nothing throws across this border. */
export type Decision<Event> =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly reason: Reason };

export const accept = <Event>(...events: readonly Event[]): Decision<Event> => ({ ok: true, events });

/** Asked twice, done once: a request for what already is so succeeds and changes nothing. */
export const unchanged: Decision<never> = { ok: true, events: [] };

export const refuse = (reason: Reason): Decision<never> => ({ ok: false, reason });
