import { useEffect, useRef } from 'react';

/** When something else begins, it is read from its beginning. */
export function useTopOf(what: string): void {
  const known = useRef(what);
  useEffect(() => {
    if (known.current === what) return;
    known.current = what;
    window.scrollTo(0, 0);
  }, [what]);
}
