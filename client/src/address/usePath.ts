import { useSyncExternalStore } from 'react';

const EVENT = 'popstate';
const listen = (onChange: () => void) => {
  window.addEventListener(EVENT, onChange);
  return () => window.removeEventListener(EVENT, onChange);
};

/** The path in the address, also when Back or `goTo` changes it. */
export const usePath = (): string => useSyncExternalStore(listen, () => window.location.pathname);

/** Shows what is at a path, without loading the page anew. The router of the other pages hears it as well. */
export function goTo(path: string): void {
  window.history.pushState(null, '', path);
  window.dispatchEvent(new PopStateEvent(EVENT));
}
