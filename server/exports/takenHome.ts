// What a facilitator takes home of a session: tallies. No seats, no cards, no marks.
import type { ClosedRoom, OpenRoom } from '#shared/domain/room.ts';
import { type DeckKind, deckKinds } from '#shared/domain/taxonomy.ts';
import type { CardSize, ExtraPatterns } from '#shared/domain/round/deal.ts';
import { sessionTally } from '#shared/domain/round/sessionTally.ts';
import { type Tally, tallyOf } from '#shared/domain/round/tally.ts';

export type TakenRound = {
  readonly number: number;
  readonly deck: { readonly id: string; readonly name: string; readonly kind: DeckKind };
  readonly size: CardSize;
  readonly extra: ExtraPatterns;
  readonly ended: boolean;
  /** How many lines were called and found complete. */
  readonly bingos: number;
  readonly tally: Tally;
};

export type TakenHome = {
  readonly rounds: readonly TakenRound[];
  /** The rounds added up, per kind of deck; null when only one round was asked for. */
  readonly session: readonly { readonly kind: DeckKind; readonly tally: Tally }[] | null;
};

/** The rounds that were started, or one of them by its number; null if there is no such round. */
export function takenHome(room: OpenRoom | ClosedRoom, which: number | 'session'): TakenHome | null {
  const started = room.activities.flatMap((round, index): readonly TakenRound[] => {
    if (round.phase === 'ready') return [];
    const { deck, size, extra } = round.deal;
    return [
      {
        number: index + 1,
        deck: { id: deck.id, name: deck.name, kind: deck.kind },
        size,
        extra,
        ended: round.phase === 'ended',
        bingos: round.bingos.length,
        tally: tallyOf(round, room.seats.length),
      },
    ];
  });
  if (which === 'session') return { rounds: started, session: sessionOf(started) };
  const rounds = started.filter(({ number }) => number === which);
  return rounds.length > 0 ? { rounds, session: null } : null;
}

// What closes a conversation and what opens it are not added up.
function sessionOf(rounds: readonly TakenRound[]): TakenHome['session'] {
  return deckKinds.flatMap((kind) => {
    const tallies = rounds.filter(({ deck }) => deck.kind === kind).map(({ tally }) => tally);
    return tallies.length > 0 ? [{ kind, tally: sessionTally(tallies) }] : [];
  });
}
