import type { Language } from '../domain/language.ts';
import type { Case, ClosedRoom, KeepHours, OpenRoom } from '../domain/room.ts';
import { forFacilitator, placed } from './activityViews.ts';
import type { Presence } from './presence.ts';
import type { RoundForFacilitator } from './roundForFacilitator.ts';

export type FacilitatorView = {
  readonly audience: 'facilitator';
  readonly code: string;
  readonly phase: 'open' | 'closed';
  readonly language: Language;
  readonly case: Case;
  readonly keepHours: KeepHours;
  /** Seats taken. */
  readonly joined: number;
  readonly presence: Presence;
  readonly activity: RoundForFacilitator | null;
  /** The rounds that were started, by number: what can be taken home. */
  readonly playedRounds: readonly number[];
};

export function facilitatorView(room: OpenRoom | ClosedRoom, code: string, presence: Presence): FacilitatorView {
  const current = placed(room.activities);
  return {
    audience: 'facilitator',
    code,
    phase: room.phase,
    language: room.language,
    case: room.case,
    keepHours: room.keepHours,
    joined: room.seats.length,
    presence: { phones: presence.phones, screens: presence.screens },
    activity: current && forFacilitator(current, room.seats.length),
    playedRounds: room.activities.flatMap((round, index) => (round.phase === 'ready' ? [] : index + 1)),
  };
}
