// For ten seconds after a step of hers whoever leads can take it back. Nothing ends when they are over but the offer.
import { useEffect, useState } from 'react';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import type { DeskActions, Place, ToShow } from './deskActions.ts';

/** How long a step can be taken back from this desk, in milliseconds, by its own clock. */
const UNDO_FOR = 10_000;

/** What was done: a key of the texts. */
export type Done =
  | 'didStart'
  | 'didPause'
  | 'didResume'
  | 'didEnd'
  | 'didShow'
  | 'didTakeOff'
  | 'didSilence'
  | 'didCloseDoor'
  | 'didOpenDoor';

export type Offer = {
  readonly did: Done;
  readonly isOfDoor: boolean;
  readonly undo: () => Promise<unknown>;
};

/** `after` is where the step has brought the round; null for the door, which has its own way back. */
type Step = { readonly did: Done; readonly after: Place | null };

const shownAs: Readonly<Record<ToShow['what'], Done>> = {
  listening: 'didTakeOff',
  silence: 'didSilence',
  bingo: 'didShow',
  tally: 'didShow',
  phrase: 'didShow',
};

/** The same actions, of which some can be taken back for a while; and the latest of these. */
export function useUndo(view: FacilitatorView, asked: DeskActions) {
  const [step, setStep] = useState<Step | null>(null);
  const [underWay, setUnderWay] = useState(0);
  const { activity: round, door } = view;
  const place = round && { activity: round.activity, steps: round.steps + 1 };
  const counted = async (action: () => Promise<boolean>) => {
    setUnderWay((count) => count + 1);
    const isDone = await action();
    setUnderWay((count) => count - 1);
    return isDone;
  };
  const take = async (did: Done, after: Place | null, action: () => Promise<boolean>) => {
    setStep(null);
    const isDone = await counted(action);
    if (isDone) setStep({ did, after });
    return isDone;
  };
  useEffect(() => {
    if (!step) return undefined;
    const timer = setTimeout(() => setStep(null), UNDO_FOR);
    return () => clearTimeout(timer);
  }, [step]);

  const actions: DeskActions = {
    ...asked,
    start: () => take('didStart', place, asked.start),
    pause: () => take('didPause', place, asked.pause),
    resume: () => take('didResume', place, asked.resume),
    end: () => take('didEnd', place, asked.end),
    show: (shown) => take(shownAs[shown.what], place, () => asked.show(shown)),
    closeDoor: () => take('didCloseDoor', null, asked.closeDoor),
    openDoor: () => take('didOpenDoor', null, asked.openDoor),
  };

  const isLatest = () => {
    if (!step || view.phase !== 'open') return false;
    if (step.after) return round?.activity === step.after.activity && round.steps === step.after.steps;
    return door === (step.did === 'didCloseDoor' ? 'closed' : 'open');
  };
  const undo = async () => {
    setStep(null);
    if (step?.did === 'didCloseDoor') return asked.openDoor();
    return step?.did === 'didOpenDoor' ? asked.closeDoor() : counted(asked.undo);
  };
  return {
    actions,
    offer: step && isLatest() ? { did: step.did, isOfDoor: step.after === null, undo } : null,
    /** Whether a step of this desk is on its way: what is asked next goes by what that did. */
    isStepping: underWay > 0,
  };
}
