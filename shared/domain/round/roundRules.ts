import type { ActivityRules } from '../activity.ts';
import { type DistilledRound, distilRound } from './distilRound.ts';
import { setAside, withoutSeat } from './marks.ts';
import type { Round } from './round.ts';
import type { RoundCommand } from './roundCommands.ts';
import { roundDecide } from './roundDecide.ts';
import type { RoundEvent } from './roundEvents.ts';
import { roundEvolve } from './roundEvolve.ts';

/** A round of bingo, as an activity of a session. */
export const roundRules: ActivityRules<Round, RoundCommand, RoundEvent, DistilledRound> = {
  decide: roundDecide,
  evolve: roundEvolve,
  isOver: (round) => round.phase === 'ended' && round.settled,
  withoutSeat,
  setAside,
  distil: distilRound,
};
