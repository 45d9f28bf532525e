// The secret that the page of cards was opened with. It leaves the address at once: browsers print the address below a
// page, and these pages are handed out. For a reload it stays with this tab.

const KEY = 'bingo/paper';

/** `given` stands behind the # in the address; without it there is the one that this tab had before. */
export function paperKey(code: string, given: string): string | null {
  if (given) window.history.replaceState(null, '', window.location.pathname);
  try {
    if (given) sessionStorage.setItem(KEY, JSON.stringify([code, given]));
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return Array.isArray(kept) && kept[0] === code && typeof kept[1] === 'string' ? kept[1] : null;
  } catch {
    // Without storage a reload finds nothing.
    return given || null;
  }
}
