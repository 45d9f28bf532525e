/** Who asks. Stamped on every command by the server, which knows it from the secret that came with the connection. */
export type Actor =
  | { readonly role: 'facilitator' }
  | { readonly role: 'participant'; readonly seat: number }
  | { readonly role: 'screen' };

/** What the server adds to a request: who asked, and at which moment (milliseconds since 1970, by its own clock). */
export type Stamp = { readonly by: Actor; readonly at: number };
