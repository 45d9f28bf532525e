// The facilitator's desk: leads the session from a laptop, or from a phone in the hand.
import { useStore } from 'zustand';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import { parseJoinCode } from '#shared/protocol/joinCode.ts';
import { useLanguage } from '../../store/useTexts.ts';
import { createRoomStore } from '../../store/roomStore.ts';
import { useFragment } from '../../address/useFragment.ts';
import { Desk } from './Desk.tsx';
import { Outside } from './Outside.tsx';
import { useConsole } from './useConsole.ts';
import { useLed } from './useLed.ts';

const unopened = createRoomStore<FacilitatorView>();

export function ConsoleSurface({ code: typed }: { readonly code: string }) {
  const code = parseJoinCode(typed);
  const secret = useFragment();
  const desk = useConsole(code ?? '', code ? secret : '');
  const room = desk?.room ?? unopened;
  const view = useStore(room, ({ frame }) => frame?.view ?? null);
  const connection = useStore(room, (state) => state.connection);
  const language = useLanguage(view?.language);
  useLed(code ?? '', secret, view?.phase ?? null, connection.state);

  if (!code) return <Outside language={language} why={{ state: 'refused', reason: 'unknown-room' }} />;
  if (!secret) return <Outside language={language} why={{ state: 'half-link' }} />;
  if (connection.state === 'refused' || !desk || !view) return <Outside language={language} why={connection} />;
  return <Desk desk={desk} view={view} secret={secret} language={language} />;
}
