import type { Language } from '../domain/language.ts';
import { type ClosedRoom, isRehearsal, type KeepHours, type OpenRoom, type Pronoun } from '../domain/room.ts';
import { forParticipant, ownPart, placed } from './activityViews.ts';
import type { OwnRound, RoundForParticipant } from './roundForParticipant.ts';

/** What everybody with a phone is shown alike. */
export type SharedPart = {
  readonly code: string;
  readonly phase: 'open' | 'closed';
  readonly language: Language;
  readonly keepHours: KeepHours;
  /** Invented participants, and nothing is kept. */
  readonly rehearsal: boolean;
  readonly case: { readonly title: string; readonly pronoun: Pronoun };
};

export type ParticipantView = SharedPart & {
  readonly audience: 'participant';
  readonly seat: number;
  /** Null before the first round is dealt, and when the session is closed. */
  readonly activity: RoundForParticipant | null;
};

const sharedPart = (room: OpenRoom | ClosedRoom, code: string): SharedPart => ({
  code,
  phase: room.phase,
  language: room.language,
  keepHours: room.keepHours,
  rehearsal: isRehearsal(room),
  case: { title: room.case.title, pronoun: room.case.pronoun },
});

/** One's own seat, one's own card, one's own marks. */
export function participantView(room: OpenRoom | ClosedRoom, code: string, seat: number): ParticipantView {
  const current = room.phase === 'open' ? placed(room.activities) : null;
  return {
    audience: 'participant',
    ...sharedPart(room, code),
    seat,
    activity: current && forParticipant(current, seat),
  };
}

/** What a seat did in an activity (by default the current one), for the acknowledgement of its own request. */
export function ownView(room: OpenRoom | ClosedRoom, seat: number, activity?: number): OwnRound | null {
  const found = room.phase === 'open' ? placed(room.activities, activity) : null;
  return found && ownPart(found, seat);
}

/**
 * Changes when all phones must be told something, and does not when one of them marked: compared as text by whoever
 * publishes, so that a mark costs the other phones nothing.
 */
export function phonesNotice(room: OpenRoom | ClosedRoom, code: string): string {
  const current = room.phase === 'open' ? placed(room.activities) : null;
  const round = current && { ...current.place, phase: current.activity.phase, deal: current.activity.deal.seed };
  return JSON.stringify([sharedPart(room, code), round]);
}
