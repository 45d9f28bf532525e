import type { FacilitatorView } from '#shared/views/facilitatorView.ts';

export type SeatState = 'here' | 'away' | 'gone' | 'paper';

/** What each is called in the texts. */
export const stateTexts = { here: 'numberHere', away: 'numberAway', gone: 'numberGone', paper: 'numberPaper' } as const;

/** Every number with how it is, those that begin with what was typed; in order. */
export function seatStates(
  { last, away, gone, paper }: NonNullable<FacilitatorView['numbers']>,
  typed: string,
): readonly { readonly seat: number; readonly state: SeatState }[] {
  const known = new Map<number, SeatState>();
  for (const seat of away) known.set(seat, 'away');
  for (const seat of gone) known.set(seat, 'gone');
  for (const seat of paper) known.set(seat, 'paper');
  return Array.from({ length: last }, (_, index) => index + 1)
    .filter((seat) => String(seat).startsWith(typed.trim()))
    .map((seat) => ({ seat, state: known.get(seat) ?? 'here' }));
}
