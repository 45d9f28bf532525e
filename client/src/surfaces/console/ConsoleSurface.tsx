// The desk of whoever leads the session, from a laptop or from a phone in the hand.
import { useStore } from 'zustand';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import { parseJoinCode } from '#shared/protocol/joinCode.ts';
import { useLanguage } from '../../store/useTexts.ts';
import { createRoomStore } from '../../store/roomStore.ts';
import { useFragment } from '../../address/useFragment.ts';
import type { DeskRole } from '../../net/openConsole.ts';
import { Desk } from './Desk.tsx';
import { Outside } from './Outside.tsx';
import { useConsole } from './useConsole.ts';
import { useLed } from './useLed.ts';
import { useRenewOwn } from './useRenewOwn.ts';

const unopened = createRoomStore<FacilitatorView>();

type Props = { readonly deskRole: DeskRole; readonly code: string };

export function ConsoleSurface({ deskRole, code: typed }: Props) {
  const code = parseJoinCode(typed);
  const secret = useFragment();
  const { desk, isCurrent } = useConsole(deskRole, code ?? '', code ? secret : '');
  const room = desk?.room ?? unopened;
  const view = useStore(room, ({ frame }) => frame?.view ?? null);
  const connection = useStore(room, (state) => state.connection);
  const language = useLanguage(view?.language);
  const { renewOwn, isRenewing } = useRenewOwn(code ?? '', secret);
  useLed(deskRole, code ?? '', secret, view?.phase ?? null, connection.state);

  if (!code) return <Outside language={language} why={{ state: 'refused', reason: 'unknown-room' }} />;
  if (!secret) return <Outside language={language} why={{ state: 'half-link' }} />;
  // Cut off by her own renewal, she comes back with the new secret in a moment.
  const isOut = connection.state === 'refused' && isCurrent && !isRenewing;
  if (isOut || !desk || !view) return <Outside language={language} why={connection} wasIn={view !== null} />;
  return <Desk {...{ deskRole, desk, view, secret, renewOwn, language }} />;
}
