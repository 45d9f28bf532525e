// A browser's storage, for tests outside of one.

export type FakeStorage = Storage & Record<string, unknown>;

/** Puts an empty storage in the place of `localStorage`; its entries are its own enumerable keys, as in a browser. */
export function fakeLocalStorage(): FakeStorage {
  const storage = Object.create({
    getItem(this: Record<string, string>, key: string) {
      return Object.hasOwn(this, key) ? this[key] : null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  }) as FakeStorage;
  Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true });
  return storage;
}
