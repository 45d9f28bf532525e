// The addresses that the desk hands out. A secret stands behind the #, which no browser sends to any server.

export const facilitatorLink = (origin: string, code: string, secret: string): string =>
  `${origin}/console/${code}#${secret}`;

export const assistantLink = (origin: string, code: string, secret: string): string =>
  `${origin}/assistant/${code}#${secret}`;

export const screenLink = (origin: string, code: string, secret: string): string =>
  `${origin}/screen/${code}#${secret}`;

/** Where a phone takes a seat over, once. */
export const seatLink = (origin: string, code: string, ticket: string): string => `${origin}/return/${code}#${ticket}`;

/** A letter to oneself, to be addressed and sent in one's own mail program. */
export const mailLink = (subject: string, lines: readonly string[]): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n\r\n'))}`;
