// What the facilitator at this desk is about to do. Each stays with the activity it was meant for, and an end with the
// step after which it was asked: when somebody leads the room on, nothing is left half done.
import { useEffect, useState } from 'react';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import { type DealChoice, firstChoice } from './dealChoice.ts';
import { nextPage } from './nextPage.ts';
import { type Intent, type NextStep, nextStep } from './nextStep.ts';
import { useLastPage } from './useLastPage.ts';

/** "Are you sure?" is taken back after this long: a clicker in a pocket may have asked. */
const SURE_FOR = 15_000;

export type Lead = {
  readonly intent: Intent;
  readonly step: NextStep;
  /** The page of the tally that comes next, from 0; null if none is left. */
  readonly page: number | null;
  readonly choice: DealChoice;
  readonly intend: (intent: Intent) => void;
  readonly choose: (choice: DealChoice) => void;
};

type Meant = { readonly place: number; readonly steps: number; readonly intent: Intent };

export function useLead({ activity: round }: Pick<FacilitatorView, 'activity'>): Lead {
  const place = round?.activity ?? 0;
  const steps = round?.steps ?? 0;
  // Other cards for this round are not the cards for the next.
  const dealt = round?.phase === 'ended' ? place + 1 : place;
  const [meant, setMeant] = useState<Meant>({ place, steps, intent: 'none' });
  const [chosen, setChosen] = useState<{ readonly dealt: number; readonly choice: DealChoice } | null>(null);
  const isStill = meant.place === place && (meant.intent !== 'ending' || meant.steps === steps);
  const intent = isStill ? meant.intent : 'none';
  useEffect(() => {
    if (intent !== 'ending') return undefined;
    const timer = setTimeout(() => setMeant({ place, steps, intent: 'none' }), SURE_FOR);
    return () => clearTimeout(timer);
  }, [intent, place, steps]);
  const last = useLastPage(round);
  const page = round && nextPage(round, last);
  const step = nextStep(round, intent, page);
  return {
    intent: step === 'deal' ? 'dealing' : intent,
    step,
    page,
    choice: chosen?.dealt === dealt ? chosen.choice : firstChoice(round),
    intend: (next) => setMeant({ place, steps, intent: next }),
    choose: (choice) => setChosen({ dealt, choice }),
  };
}
