import { nanoid } from 'nanoid';
import { useRef, useState } from 'react';
import type { Reason } from '#shared/domain/reason.ts';
import { renewOwnLink } from '../../net/api.ts';

/** 22 characters of 6 bits: 132 random bits. */
const SECRET_LENGTH = 22;

/**
 * Puts another secret in the place of this page's own, and in its address. `isRenewing` until the page goes on with it:
 * meanwhile the server has let go of the old one already.
 */
export function useRenewOwn(code: string, secret: string) {
  const [renewing, setRenewing] = useState<string | null>(null);
  // Made here, and the same at every attempt: if the answer is lost, nobody is locked out.
  const next = useRef<string | null>(null);
  const renewOwn = async (): Promise<Reason | null> => {
    setRenewing(secret);
    next.current ??= nanoid(SECRET_LENGTH);
    const made = next.current;
    const asked = await renewOwnLink(code, secret, made);
    // The old one no longer opens anything: an attempt whose answer was lost has done it.
    const result = !asked.ok && asked.reason === 'wrong-link' ? await renewOwnLink(code, made, made) : asked;
    if (!result.ok) {
      setRenewing(null);
      return result.reason;
    }
    next.current = null;
    // In the place of the old one: Back must not lead to a link that is over.
    window.location.replace(`#${made}`);
    return null;
  };
  return { renewOwn, isRenewing: renewing === secret && secret !== '' };
}
