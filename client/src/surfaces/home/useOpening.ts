import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Reason } from '#shared/domain/reason.ts';
import type { OpenRequest } from '#shared/protocol/openRequest.ts';
import { openRoom } from '../../net/api.ts';

/** Asks for a session and goes to its console; the secret travels in the fragment, which no server ever sees. */
export function useOpening() {
  const [, navigate] = useLocation();
  const [state, setState] = useState<'idle' | 'busy' | Reason>('idle');
  const open = async (request: OpenRequest) => {
    setState('busy');
    const result = await openRoom(request);
    if (!result.ok) return setState(result.reason);
    const { code, facilitatorSecret } = result.value;
    navigate(`/console/${code}#${facilitatorSecret}`);
  };
  return { open, isBusy: state === 'busy', refusal: state === 'idle' || state === 'busy' ? null : state };
}
