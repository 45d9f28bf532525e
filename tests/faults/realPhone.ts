// The product's own phone, without its page: its connection, its outbox and its memory, in a make-believe browser.
import type { Phone } from '../../client/src/net/openPhone.ts';
import type { Tap } from '../../client/src/net/outbox.ts';
import { waitFor } from './waitFor.ts';

export type RealPhone = Phone & {
  readonly sees: (what: string, isSo: (phone: Phone) => unknown) => Promise<void>;
  /** As when somebody takes it out of her pocket. */
  readonly wake: () => void;
};

export type Browser = {
  readonly openPhone: (code: string) => Promise<RealPhone>;
  /** What it keeps for the next time. */
  readonly storage: Map<string, string>;
  readonly restore: () => void;
};

/** Puts a browser's globals in place, at an address. One at a time; `restore` takes them away again. */
export function pretendBrowser(address: string): Browser {
  const storage = new Map<string, string>();
  const window = new EventTarget();
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const localStorage = new Proxy(
    {
      getItem: (key: string) => storage.get(key) ?? null,
      setItem: (key: string, value: string) => void storage.set(key, value),
      removeItem: (key: string) => void storage.delete(key),
    },
    { ownKeys: () => [...storage.keys()], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) },
  );
  const globals = { window, document, localStorage, location: new URL(address) };
  const before = Object.getOwnPropertyDescriptors(globalThis) as Record<string, PropertyDescriptor>;
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  return {
    storage,
    openPhone: async (code) => {
      const { openPhone } = await import('../../client/src/net/openPhone.ts');
      const phone = openPhone(code);
      return {
        ...phone,
        sees: (what, isSo) => waitFor(what, () => isSo(phone)),
        wake: () => void document.dispatchEvent(new Event('visibilitychange')),
      };
    },
    restore: () => {
      for (const name of Object.keys(globals)) {
        const known = before[name];
        if (known) Object.defineProperty(globalThis, name, known);
        else Reflect.deleteProperty(globalThis, name);
      }
    },
  };
}

export const tapOn = (type: 'Mark' | 'HearAgain' | 'TakeBack', square: number): Tap => ({ type, activity: 1, square });
export const marksOf = (phone: Phone) => phone.room.getState().frame?.view.activity?.own.marks;
