import { useEffect } from 'react';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import { forgetLed, rememberLed } from '../../store/ledSession.ts';
import type { DeskRole } from '../../net/openConsole.ts';
import type { Connection } from '../../store/roomStore.ts';

/** Keeps the way back for a stray press on Back, for as long as there is something to lead. */
export function useLed(
  role: DeskRole,
  code: string,
  secret: string,
  phase: FacilitatorView['phase'] | null,
  state: Connection['state'],
): void {
  useEffect(() => {
    // The way back is the facilitator's.
    if (role !== 'facilitator') return;
    if (state === 'refused' || phase === 'closed') forgetLed({ code, secret });
    else if (phase === 'open') rememberLed({ code, secret });
  }, [role, code, secret, phase, state]);
}
