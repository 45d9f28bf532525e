// A card on which every state of a square is seen at once: plain, heard, heard twice, on its way, and a complete line.
import { deckNamed } from '#shared/content/deckNamed.ts';
import type { Language } from '#shared/domain/language.ts';
import { cardOf } from '#shared/domain/round/card.ts';
import type { DeckKind } from '#shared/domain/taxonomy.ts';
import type { RoundForParticipant } from '#shared/views/roundForParticipant.ts';
import type { CardState } from '../../store/cardState.ts';

const DECKS = { defence: 'defensive-routines', breakthrough: 'breakthrough' } as const satisfies Record<
  DeckKind,
  string
>;
const SEED = '00112233445566778899aabbccddeeff';

export const sampleState: CardState = {
  times: new Map([...[0, 1, 2, 3, 4].map((square) => [square, 1] as const), [7, 1], [11, 2], [18, 1], [22, 1]]),
  pending: new Set([18]),
  called: new Set(),
};

export function sampleRound(deckKind: DeckKind, language: Language): RoundForParticipant | null {
  const deck = deckNamed(DECKS[deckKind], language);
  if (!deck) return null;
  const extra = { corners: false, full: false };
  const squares = cardOf({ deck, size: 5, extra, seed: SEED }, 1);
  return {
    kind: 'round',
    activity: 1,
    number: 1,
    phase: 'running',
    deckKind,
    size: 5,
    extra,
    squares,
    own: { activity: 1, marks: [], called: [] },
  };
}
