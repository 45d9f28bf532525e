import type { Language } from '../domain/language.ts';
import { type Case, type ClosedRoom, isRehearsal, type OpenRoom, phoneSeats, sessionFactsOf } from '../domain/room.ts';
import { forScreen, placed } from './activityViews.ts';
import type { RoundForScreen } from './roundForScreen.ts';

export type ScreenView = {
  readonly audience: 'screen';
  readonly code: string;
  readonly phase: 'open' | 'closed';
  readonly language: Language;
  readonly case: Case;
  /** Invented participants, and nothing is kept. */
  readonly rehearsal: boolean;
  /** Seats taken by a phone, and not given up. */
  readonly joined: number;
  readonly activity: RoundForScreen | null;
};

export function screenView(room: OpenRoom | ClosedRoom, code: string): ScreenView {
  const current = room.phase === 'open' ? placed(room.activities) : null;
  return {
    audience: 'screen',
    code,
    phase: room.phase,
    language: room.language,
    case: room.case,
    rehearsal: isRehearsal(room),
    joined: room.phase === 'open' ? phoneSeats(room) : room.joined,
    activity: current && room.phase === 'open' ? forScreen(current, sessionFactsOf(room)) : null,
  };
}
