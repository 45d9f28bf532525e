import { useState } from 'react';
import type { Reason } from '#shared/domain/reason.ts';
import { renewLink } from '../../net/api.ts';

/**
 * Puts another secret in the place of this page's own, and in its address. `isRenewing` until the page goes on with it:
 * meanwhile the server has let go of the old one already.
 */
export function useRenewOwn(code: string, secret: string) {
  const [renewing, setRenewing] = useState<string | null>(null);
  const renewOwn = async (): Promise<Reason | null> => {
    setRenewing(secret);
    const result = await renewLink(code, secret, 'facilitator');
    // In the place of the old one: Back must not lead to a link that is over.
    if (result.ok) window.location.replace(`#${result.value.secret}`);
    else setRenewing(null);
    return result.ok ? null : result.reason;
  };
  return { renewOwn, isRenewing: renewing === secret && secret !== '' };
}
