// The browser's own storage, which may be full, forbidden or emptied at any moment: then the device just forgets.

const PREFIX = 'bingo/';

/** False if it could not be stored. Of what is played nothing depends on it: the server knows what was acknowledged. */
export function remember(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** What was stored under a key, unchecked; undefined if there is nothing, or nothing readable. */
export function recall(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // It will be overwritten, or emptied by the browser.
  }
}

/** The keys that begin so. */
export function storedKeys(beginning: string): readonly string[] {
  try {
    const start = PREFIX + beginning;
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(start))
      .map((key) => key.slice(PREFIX.length));
  } catch {
    return [];
  }
}

/** Forgets everything whose key begins so. */
export const forgetAll = (beginning: string): void => storedKeys(beginning).forEach(forget);
