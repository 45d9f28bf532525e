/** What a server can forbid a browser, in the order in which one would ask about it. */
const NAMES = [
  'content-security-policy',
  'permissions-policy',
  'strict-transport-security',
  'referrer-policy',
  'x-content-type-options',
  'x-frame-options',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'cache-control',
] as const;

/** One header of this page, null if it came without. */
export type ServedHeader = { readonly name: string; readonly value: string | null };

/** The headers with which this page is served, as they reach this browser; none if the server cannot be asked. */
export async function servedHeaders(): Promise<readonly ServedHeader[]> {
  try {
    const { ok, headers } = await fetch(window.location.pathname, { method: 'HEAD' });
    return ok ? NAMES.map((name) => ({ name, value: headers.get(name) })) : [];
  } catch {
    return [];
  }
}
