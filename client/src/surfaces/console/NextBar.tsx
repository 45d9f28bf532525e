// The one thing to do next, with what can be done instead at either side.
import { useRef } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import type { RoundForFacilitator } from '#shared/views/roundForFacilitator.ts';
import { Button } from '../../components/Button.tsx';
import { Sign, type SignName } from '../../components/Sign.tsx';
import { useTexts } from '../../store/useTexts.ts';
import { type Beside, besideNext } from './besideNext.ts';
import type { DeskActions } from './deskActions.ts';
import styles from './NextBar.module.css';
import { NextButton } from './NextButton.tsx';
import { nextText, nextValues } from './nextText.ts';
import { UndoOffer } from './UndoOffer.tsx';
import { useDeskKeys } from './useDeskKeys.ts';
import type { Lead } from './useLead.ts';
import { useOneAtATime } from './useOneAtATime.ts';
import { usePressGuard } from './usePressGuard.ts';
import type { Silence } from './useSilence.ts';
import type { Offer } from './useUndo.ts';

type Props = {
  readonly round: RoundForFacilitator | null;
  readonly lead: Lead;
  readonly actions: DeskActions;
  /** Whether a step of this desk is on its way, from here or from elsewhere on the page. */
  readonly isStepping: boolean;
  /** What can be taken back just now. */
  readonly offer: Offer | null;
  readonly silence: Silence;
  /** Lists the keys or folds them away; says which. */
  readonly onHelp: () => boolean;
  readonly language: Language;
};

const looks = {
  'not-yet': { text: 'notYet', sign: null },
  'back': { text: 'back', sign: null },
  'take-off': { text: 'takeOff', sign: null },
  'back-to-listening': { text: 'backToListening', sign: null },
  'end': { text: 'endRound', sign: 'colon' },
  'pause': { text: 'pause', sign: 'brackets' },
  'new-round': { text: 'newRound', sign: 'quote' },
} as const satisfies Record<Beside, { text: string; sign: SignName | null }>;

export function NextBar({ round, lead, actions, isStepping, offer, silence, onHelp, language }: Props) {
  const t = useTexts(consoleTexts, language);
  const next = useRef<HTMLButtonElement>(null);
  const says = t(nextText[lead.step], nextValues(round, lead.page));
  const { mayPress, pressed } = usePressGuard(says);
  // What is pressed before this desk shows what came of the press before was meant for what it showed then.
  const own = useOneAtATime();
  const busy = own.busy || isStepping;
  const run: typeof own.run = (action) => {
    if (!isStepping) own.run(action);
  };
  const { left, right } = besideNext(round, lead.step);
  const press = async (what: Beside) => {
    pressed();
    await doBeside(what, lead, actions);
    // A button that is gone after its press leaves the keyboard to the big one; the end becomes its own way back.
    if (what !== 'end') next.current?.focus({ preventScroll: true });
  };
  const undo = async () => {
    pressed();
    await offer?.undo();
    next.current?.focus({ preventScroll: true });
  };
  useDeskKeys(next, (key) => {
    if (key === 'next') next.current?.click();
    else if (key === 'help') {
      if (!onHelp()) next.current?.focus({ preventScroll: true });
    } else if (key === 'silence') {
      if (silence.toggle) run(silence.toggle);
    } else if (left === 'not-yet' || left === 'back') lead.intend('none');
    else if (offer) run(undo);
    else if (round && round.shown.what !== 'listening') run(() => actions.show({ what: 'listening' }));
  });
  const beside = (what: Beside) => {
    const { text, sign } = looks[what];
    return (
      <Button className={styles.small} aria-disabled={busy} onClick={() => run(() => press(what))}>
        {sign && <Sign name={sign} />}
        {t(text)}
      </Button>
    );
  };
  return (
    <>
      {offer && <UndoOffer offer={offer} onUndo={undo} language={language} />}
      <div className={styles.bar}>
        {left && beside(left)}
        <NextButton ref={next} {...{ round, says, mayPress, busy, run, lead, actions, language }} />
        {right && beside(right)}
      </div>
    </>
  );
}

async function doBeside(what: Beside, { intend }: Lead, actions: DeskActions): Promise<unknown> {
  switch (what) {
    case 'not-yet':
    case 'back':
      return intend('none');
    case 'take-off':
    case 'back-to-listening':
      return actions.show({ what: 'listening' });
    case 'end':
      return intend('ending');
    case 'pause':
      return actions.pause();
    case 'new-round':
      return intend('dealing');
    default:
      return what satisfies never;
  }
}
