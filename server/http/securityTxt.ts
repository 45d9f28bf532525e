import type { RequestHandler } from 'express';

/** How long the answer may be believed: half a year, in milliseconds. RFC 9116 wants a moment, at most a year away. */
const BELIEVED_FOR = 180 * 24 * 60 * 60_000;

/** `/.well-known/security.txt` (RFC 9116): where to tell of a weakness. On to the next handler where nobody says. */
export const securityTxt =
  (contact: string | null, now: () => number): RequestHandler =>
  (_request, response, next) => {
    if (contact === null) return next();
    const expires = `${new Date(now() + BELIEVED_FOR).toISOString().slice(0, 10)}T00:00:00Z`;
    response.type('text/plain').send(`Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: nl, en\n`);
  };
