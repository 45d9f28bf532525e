import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Reason } from '#shared/domain/reason.ts';
import type { RoundForParticipant } from '#shared/views/roundForParticipant.ts';
import type { Phone } from '../../net/openPhone.ts';

/** How long a notice stays when nothing else happens, in milliseconds. */
const NOTICE_FOR = 7_000;

/** Why the last request was refused, for as long as that is news. */
export function useNotice({ room }: Phone, phase: RoundForParticipant['phase']): Reason | null {
  const notice = useStore(room, (state) => state.notice);
  // What could not be done then may be possible now.
  const known = useRef(phase);
  useEffect(() => {
    if (known.current === phase) return;
    known.current = phase;
    room.setState({ notice: null });
  }, [room, phase]);
  useEffect(() => {
    if (!notice) return undefined;
    const timer = setTimeout(() => room.setState({ notice: null }), NOTICE_FOR);
    return () => clearTimeout(timer);
  }, [room, notice]);
  return notice;
}
