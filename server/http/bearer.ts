import type { Request } from 'express';

/** The secret that a request shows; undefined if it shows none. */
export const bearer = ({ headers }: Pick<Request, 'headers'>): string | undefined =>
  /^Bearer ([\w-]{22,64})$/.exec(headers.authorization ?? '')?.[1];
