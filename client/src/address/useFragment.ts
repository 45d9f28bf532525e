import { useSyncExternalStore } from 'react';

const subscribe = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** What stands behind the # in the address; follows it when somebody pastes the whole link over half of one. */
export const useFragment = (): string => useSyncExternalStore(subscribe, () => window.location.hash.slice(1));
