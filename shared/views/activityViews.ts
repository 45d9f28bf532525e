// What each audience is shown of an activity: one line a kind, as in the register of the rules.
import type { SessionFacts } from '../domain/activity.ts';
import type { Activity, DistilledActivity } from '../domain/activities.ts';
import { ownRound, roundForParticipant } from './roundForParticipant.ts';
import { distilledRoundForFacilitator, roundForFacilitator } from './roundForFacilitator.ts';
import { roundForScreen } from './roundForScreen.ts';

const views = {
  round: {
    own: ownRound,
    participant: roundForParticipant,
    facilitator: roundForFacilitator,
    distilled: distilledRoundForFacilitator,
    screen: roundForScreen,
  },
};

/** An activity with its place in the session, and which of its kind it is. */
export type Placed = {
  readonly activity: Activity;
  readonly place: { readonly activity: number; readonly number: number };
};

/** The activity at a place (from 1), by default the last: what the room is doing now. */
export function placed(activities: readonly Activity[], at: number = activities.length): Placed | null {
  const activity = activities[at - 1];
  if (!activity) return null;
  const number = activities.slice(0, at).filter(({ kind }) => kind === activity.kind).length;
  return { activity, place: { activity: at, number } };
}

export const forParticipant = ({ activity, place }: Placed, seat: number) =>
  views[activity.kind].participant(activity, place, seat);

export const ownPart = ({ activity, place }: Placed, seat: number) =>
  views[activity.kind].own(activity, place.activity, seat);

export const forFacilitator = ({ activity, place }: Placed, session: SessionFacts) =>
  views[activity.kind].facilitator(activity, place, session);

/** What the desk still sees of the last activity of a closed session; `number` is which of its kind it was. */
export const distilledForFacilitator = (distilled: DistilledActivity, number: number) =>
  views[distilled.kind].distilled(distilled, number);

export const forScreen = ({ activity, place }: Placed, session: SessionFacts) =>
  views[activity.kind].screen(activity, place, session);
