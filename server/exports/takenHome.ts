// What a facilitator takes home of a session: tallies. No seats, no cards, no marks.
import { finishedIn } from '#shared/domain/closedRoomOf.ts';
import type { ClosedRoom, OpenRoom } from '#shared/domain/room.ts';
import { type DeckKind, deckKinds } from '#shared/domain/taxonomy.ts';
import type { DistilledRound } from '#shared/domain/round/distilRound.ts';
import { sessionTally } from '#shared/domain/round/sessionTally.ts';
import type { Tally } from '#shared/domain/round/tally.ts';

export type TakenHome = {
  readonly rounds: readonly DistilledRound[];
  /** The rounds added up, per kind of deck; null when only one round was asked for. */
  readonly session: readonly { readonly kind: DeckKind; readonly tally: Tally }[] | null;
};

/** The rounds that are over, or one of them by its number; null if there is no such round (or not yet). */
export function takenHome(room: OpenRoom | ClosedRoom, which: number | 'session'): TakenHome | null {
  const finished = finishedIn(room);
  if (which === 'session') return { rounds: finished, session: sessionOf(finished) };
  const rounds = finished.filter(({ activity }) => activity === which);
  return rounds.length > 0 ? { rounds, session: null } : null;
}

// What closes a conversation and what opens it are not added up.
function sessionOf(rounds: readonly DistilledRound[]): TakenHome['session'] {
  return deckKinds.flatMap((kind) => {
    const tallies = rounds.filter(({ deck }) => deck.kind === kind).map(({ tally }) => tally);
    return tallies.length > 0 ? [{ kind, tally: sessionTally(tallies) }] : [];
  });
}
