import { useCallback, useEffect, useState } from 'react';
import type { Reason } from '#shared/domain/reason.ts';
import type { PaperView } from '#shared/views/paperView.ts';
import { useFragment } from '../../address/useFragment.ts';
import { paperCards } from '../../net/api.ts';
import { paperKey } from './paperKey.ts';

/** The cards on paper of a session, for whoever came here with the secret of its desk. */
export function usePaper(code: string) {
  const given = useFragment();
  const [secret, setSecret] = useState(() => paperKey(code, given));
  // Pasted over what was there.
  useEffect(() => setSecret((known) => paperKey(code, given) ?? known), [code, given]);
  const [paper, setPaper] = useState<PaperView | null>(null);
  const [failure, setFailure] = useState<Reason | null>(null);
  const fetch = useCallback(async () => {
    if (!secret) return;
    const result = await paperCards(code, secret);
    if (result.ok) setPaper(result.value);
    setFailure(result.ok ? null : result.reason);
  }, [code, secret]);
  useEffect(() => void fetch(), [fetch]);
  return { paper, hasKey: secret !== null, failure, retry: () => void fetch() };
}
