import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Language } from '#shared/domain/language.ts';
import type { Reason } from '#shared/domain/reason.ts';
import { openRehearsal } from '../../net/api.ts';

/** Asks for a rehearsal and goes to its console. */
export function useRehearsal() {
  const [, navigate] = useLocation();
  const [state, setState] = useState<'idle' | 'busy' | Reason>('idle');
  const rehearse = async (language: Language) => {
    setState('busy');
    const result = await openRehearsal(language);
    if (!result.ok) return setState(result.reason);
    return navigate(`/console/${result.value.code}#${result.value.facilitatorSecret}`);
  };
  return { rehearse, isBusy: state === 'busy', refusal: state === 'idle' || state === 'busy' ? null : state };
}
