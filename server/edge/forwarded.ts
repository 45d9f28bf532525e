import type { IncomingHttpHeaders } from 'node:http';

/**
 * What the outermost of `hops` proxies of ours wrote in a header; undefined if none of them did. Each proxy adds what it saw
 * at the end of the list, so whatever stands before the last `hops` entries was written by who knows whom.
 */
export function forwarded(
  headers: IncomingHttpHeaders,
  name: 'x-forwarded-for' | 'x-forwarded-proto',
  hops: number,
): string | undefined {
  if (hops === 0) return undefined;
  const written = headers[name];
  const list = (Array.isArray(written) ? written.join(',') : (written ?? '')).split(',');
  return list.slice(-hops)[0]?.trim();
}
