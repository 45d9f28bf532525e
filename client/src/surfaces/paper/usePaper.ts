import { useCallback, useEffect, useState } from 'react';
import type { Reason } from '#shared/domain/reason.ts';
import type { PaperView } from '#shared/views/paperView.ts';
import { paperCards } from '../../net/api.ts';
import { paperKey } from './paperKey.ts';

/** The cards on paper of a session, for whoever came here with the secret of its desk. */
export function usePaper(code: string) {
  const [secret] = useState(() => paperKey(code));
  const [paper, setPaper] = useState<PaperView | null>(null);
  const [failure, setFailure] = useState<Reason | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!secret) return undefined;
    let wanted = true;
    void paperCards(code, secret).then((result) => {
      if (!wanted) return;
      if (result.ok) setPaper(result.value);
      setFailure(result.ok ? null : result.reason);
    });
    return () => {
      wanted = false;
    };
  }, [code, secret, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { paper, hasKey: secret !== null, failure, retry };
}
