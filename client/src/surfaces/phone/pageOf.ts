// Which page a phone shows, by what it knows. What the server said last comes first.
import type { Reason } from '#shared/domain/reason.ts';
import type { ParticipantView } from '#shared/views/participantView.ts';
import type { RoundForParticipant } from '#shared/views/roundForParticipant.ts';
import type { Connection } from '../../store/roomStore.ts';

export type Page =
  | { readonly what: 'refused'; readonly reason: Reason }
  | { readonly what: 'farewell' | 'door' | 'waiting' }
  | { readonly what: 'welcome' | 'no-card'; readonly view: ParticipantView }
  | { readonly what: 'card'; readonly view: ParticipantView; readonly round: RoundForParticipant };

type Been = {
  /** Somebody read her number, and went on. */
  readonly isWelcomed: boolean;
  /** She stood at a closed door. */
  readonly hasWaited: boolean;
};

export function pageOf(connection: Connection, view: ParticipantView | null, { isWelcomed, hasWaited }: Been): Page {
  const isClosed = view?.phase === 'closed';
  const card = !isClosed && isWelcomed && view?.activity ? { view, round: view.activity } : null;
  if (connection.state === 'refused') {
    const { reason } = connection;
    // Her card says so itself, and keeps what is tapped until then.
    if (reason === 'old-client' && card) return { what: 'card', ...card };
    return view && reason === 'room-closed' ? { what: 'farewell' } : { what: 'refused', reason };
  }
  if (isClosed) return { what: 'farewell' };
  if (!view) {
    if (connection.state === 'waiting' && connection.reason === 'room-locked') return { what: 'door' };
    // Just let in: her number is on its way.
    return { what: hasWaited && connection.state === 'online' ? 'door' : 'waiting' };
  }
  if (!isWelcomed) return { what: 'welcome', view };
  return card ? { what: 'card', ...card } : { what: 'no-card', view };
}
