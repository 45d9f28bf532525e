import type { OwnDeck } from '#shared/protocol/ownDeck.ts';
import type { DeskRole } from '../../net/openConsole.ts';
import { useOwnDeck } from '../../store/ownDeckStore.ts';

/** The deck of her own that somebody at this desk can deal: an assistant deals what everybody has. */
export function useDealableDeck(role: DeskRole): OwnDeck | null {
  const own = useOwnDeck();
  return role === 'facilitator' ? own : null;
}
