/** Who asks. Stamped on every command by the server, which knows it from the secret that came with the connection. */
export type Actor =
  | { readonly role: 'facilitator' }
  /** Leads along: rounds and the door, but not the end of the session, its links, or what is taken home. */
  | { readonly role: 'assistant' }
  | { readonly role: 'participant'; readonly seat: number }
  | { readonly role: 'screen' };

/** Whether somebody may lead the room through its running order. */
export const leads = ({ role }: Actor): boolean => role === 'facilitator' || role === 'assistant';

/** What the server adds to a request: who asked, and at which moment (milliseconds since 1970, by its own clock). */
export type Stamp = { readonly by: Actor; readonly at: number };
