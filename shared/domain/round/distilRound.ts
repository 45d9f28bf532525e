// What is kept of a round once its session is closed: hearings and counts. From these nobody's card or marks can be had.
import type { SessionFacts } from '../activity.ts';
import type { Deck } from '../deck.ts';
import type { CardSize, ExtraPatterns } from './deal.ts';
import type { Round } from './round.ts';
import { type Tally, tallyOf } from './tally.ts';

export type DistilledRound = {
  readonly kind: 'round';
  /** Its place among the activities of the session, from 1. */
  readonly activity: number;
  readonly deck: Pick<Deck, 'id' | 'name' | 'kind'>;
  readonly size: CardSize;
  readonly extra: ExtraPatterns;
  readonly startedAt: number;
  /** False if the session was closed while it was played. */
  readonly ended: boolean;
  /** How many lines were called and found complete. */
  readonly bingos: number;
  readonly tally: Tally;
};

/** Null for a round that never began. Its tally is the one it had, to the last figure. */
export function distilRound(round: Round, activity: number, session: SessionFacts): DistilledRound | null {
  if (round.phase === 'ready') return null;
  const { kind, startedAt, bingos, deal } = round;
  const { id, name, kind: deckKind } = deal.deck;
  return {
    kind,
    activity,
    deck: { id, name, kind: deckKind },
    size: deal.size,
    extra: deal.extra,
    startedAt,
    ended: round.phase === 'ended',
    bingos: bingos.length,
    tally: tallyOf(round, session.seats, session.isOnPaper),
  };
}
