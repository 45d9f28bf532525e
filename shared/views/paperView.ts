// What is printed: the cards on paper of the round that is dealt. Over HTTP, for whoever leads.
import { type OpenRoom, paperSeats, type Pronoun } from '../domain/room.ts';
import type { Language } from '../domain/language.ts';
import { dealMark } from '../domain/round/dealMark.ts';
import { placed } from './activityViews.ts';
import { type RoundForParticipant, squaresOf } from './roundForParticipant.ts';

type PaperCard = { readonly seat: number; readonly squares: RoundForParticipant['squares'] };

export type PaperView = {
  readonly code: string;
  readonly language: Language;
  readonly case: { readonly title: string; readonly pronoun: Pronoun };
  readonly round: Pick<RoundForParticipant, 'activity' | 'number' | 'deckKind' | 'size' | 'extra'> & {
    /** Stands on each card of this deal, and on no card of another. */
    readonly mark: string;
  };
  readonly cards: readonly PaperCard[];
};

/** The cards of seats without a phone, and no mark of anybody; null before there is a round. */
export function paperView(room: OpenRoom, code: string): PaperView | null {
  const current = placed(room.activities);
  if (!current) return null;
  const { activity: round, place } = current;
  const { deck, size, extra } = round.deal;
  return {
    code,
    language: room.language,
    case: { title: room.case.title, pronoun: room.case.pronoun },
    round: { ...place, deckKind: deck.kind, size, extra, mark: dealMark(round.deal) },
    cards: paperSeats(room).map((seat) => ({ seat, squares: squaresOf(round, seat) })),
  };
}
