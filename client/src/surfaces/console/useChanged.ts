import { useEffect, useRef, useState } from 'react';

/** For a live region: empty at first, then the text as it became. */
export function useChanged(text: string): string {
  const [said, setSaid] = useState('');
  const known = useRef(text);
  useEffect(() => {
    if (known.current === text) return;
    known.current = text;
    setSaid(text);
  }, [text]);
  return said;
}
