import { useEffect, useState } from 'react';
import { joinOrigin } from '../net/api.ts';

/** Where phones find this server; null until that is known. */
export function useJoinOrigin(): string | null {
  const [origin, setOrigin] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    void joinOrigin().then((found) => wanted && setOrigin(found));
    return () => {
      wanted = false;
    };
  }, []);
  return origin;
}
