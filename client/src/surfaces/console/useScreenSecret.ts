import { useEffect, useState } from 'react';
import { screenSecret } from '../../net/api.ts';
import type { Carry } from './carry.ts';

/**
 * The secret of the screen link, fetched before it is asked for: a browser lets a window open only straight from the
 * press. `fetch` tries again, and reports what went wrong.
 */
export function useScreenSecret({ code, secret: key, onFailure }: Carry, online: boolean) {
  const [secret, setSecret] = useState<string | null>(null);
  useEffect(() => {
    if (!online || secret !== null) return undefined;
    let wanted = true;
    void screenSecret(code, key).then((result) => wanted && result.ok && setSecret(result.value.screenSecret));
    return () => {
      wanted = false;
    };
  }, [code, key, online, secret]);
  const fetch = async () => {
    const result = await screenSecret(code, key);
    if (result.ok) setSecret(result.value.screenSecret);
    onFailure(result.ok ? null : result.reason);
  };
  return { secret, fetch };
}
