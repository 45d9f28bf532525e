import { useEffect, useState } from 'react';

type Later = typeof import('./later.ts');

/** After how many milliseconds it is tried again. */
const AGAIN = 2_000;

let loaded: Later | null = null;

/**
 * What is not needed for a first card: the sheets, the list, the pages for who cannot come in. It is fetched as soon as
 * the first page is drawn, so that it is there before a finger asks for it or the network goes. Null until then.
 */
export function useLater(): Later | null {
  const [later, setLater] = useState(loaded);
  useEffect(() => {
    if (loaded) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = () =>
      void import('./later.ts').then(
        (found) => {
          loaded = found;
          setLater(found);
        },
        () => {
          timer = setTimeout(load, AGAIN);
        },
      );
    load();
    return () => clearTimeout(timer);
  }, []);
  return later;
}
