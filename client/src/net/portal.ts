/**
 * Whether something else answers in the server's place: the page of a wifi on which one has to log in first. Where there
 * is no answer at all, it is just no network.
 */
export async function isBehindPortal(): Promise<boolean> {
  try {
    const { type, ok, headers } = await fetch('/healthz', { cache: 'no-store', redirect: 'manual' });
    return type === 'opaqueredirect' || (ok && /html/.test(headers.get('content-type') ?? ''));
  } catch {
    return false;
  }
}
