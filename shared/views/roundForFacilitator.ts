import type { SessionFacts } from '../domain/activity.ts';
import type { DeckKind } from '../domain/taxonomy.ts';
import type { CardSize, ExtraPatterns } from '../domain/round/deal.ts';
import type { DistilledRound } from '../domain/round/distilRound.ts';
import type { Round, Shown } from '../domain/round/round.ts';
import { tallyOf } from '../domain/round/tally.ts';
import { type CalledLine, calledLine } from './calledLine.ts';
import { type TallyView, tallyView } from './tallyView.ts';

export type RoundForFacilitator = {
  readonly kind: 'round';
  readonly activity: number;
  readonly number: number;
  readonly phase: Round['phase'];
  readonly deck: { readonly id: string; readonly name: string; readonly kind: DeckKind };
  readonly size: CardSize;
  readonly extra: ExtraPatterns;
  /** Null as long as the round has not started. */
  readonly startedAt: number | null;
  /** Null as long as it has not ended. */
  readonly endedAt: number | null;
  /** How many steps were taken in it: sent along with the next one. */
  readonly steps: number;
  /** How long the round is meant to take, as the room is shown; null if it is shown no time. */
  readonly minutes: number | null;
  readonly bingos: readonly CalledLine[];
  /**
   * The place in `bingos` of the latest, as long as the room has not seen it: what there is to show next.
   * Earlier ones are not waited for, or a hall full of bingos would never come to its end.
   */
  readonly unseenBingo: number | null;
  readonly shown: Shown;
  /** Whether the room has ever been shown its tally: from then on nothing is added to it. */
  readonly revealed: boolean;
  /**
   * Only of a round that has ended for good: a count that ticks while people play points at whoever touches her phone, and this
   * view may be mirrored onto the wall by accident.
   */
  readonly tally: TallyView | null;
};

/** No marks, no seat of a bingo, no seed: the facilitator leads the room, and sees nobody. */
export function roundForFacilitator(
  round: Round,
  place: { readonly activity: number; readonly number: number },
  session: SessionFacts,
): RoundForFacilitator {
  const { deck, size, extra } = round.deal;
  return {
    kind: 'round',
    activity: place.activity,
    number: place.number,
    phase: round.phase,
    deck: { id: deck.id, name: deck.name, kind: deck.kind },
    size,
    extra,
    startedAt: round.phase === 'ready' ? null : round.startedAt,
    endedAt: round.phase === 'ended' ? round.endedAt : null,
    steps: round.steps,
    minutes: round.minutes,
    bingos: round.phase === 'ready' ? [] : round.bingos.map((bingo) => calledLine(round, bingo)),
    unseenBingo: round.phase !== 'ready' && round.bingos.length > round.seenBingos ? round.bingos.length - 1 : null,
    shown: round.phase === 'ready' ? { what: 'listening' } : round.shown,
    revealed: round.phase === 'ended' && round.revealed,
    tally:
      round.phase === 'ended' && round.settled ? tallyView(tallyOf(round, session.seats, session.isOnPaper)) : null,
  };
}

/** The same of a round in a closed session: over, and nothing left of it but its tally. */
export function distilledRoundForFacilitator(round: DistilledRound, number: number): RoundForFacilitator {
  const { kind, activity, deck, size, extra, startedAt, tally } = round;
  const over = {
    phase: 'ended',
    endedAt: null,
    steps: 0,
    minutes: null,
    bingos: [],
    unseenBingo: null,
    shown: { what: 'tally' },
    revealed: true,
  } as const;
  return { kind, activity, number, deck, size, extra, startedAt, ...over, tally: tallyView(tally) };
}
