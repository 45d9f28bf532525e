// The one thing to do next, with the way back at its left and what is smaller at its right.
import { useRef } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import type { RoundForFacilitator } from '#shared/views/roundForFacilitator.ts';
import { useTexts } from '../../store/useTexts.ts';
import { ActionButton } from './ActionButton.tsx';
import type { DeskActions } from './deskActions.ts';
import styles from './NextBar.module.css';
import { NextButton } from './NextButton.tsx';
import { Sign } from '../../components/Sign.tsx';
import type { Lead } from './useLead.ts';
import { useNextKey } from './useNextKey.ts';

type Props = {
  readonly round: RoundForFacilitator | null;
  readonly lead: Lead;
  readonly actions: DeskActions;
  readonly language: Language;
};

export function NextBar({ round, lead, actions, language }: Props) {
  const t = useTexts(consoleTexts, language);
  const next = useRef<HTMLButtonElement>(null);
  useNextKey(next);
  const back = wayBack(round, lead, actions);
  const aside = besides(round, lead, actions);
  // A button that is gone after its press leaves the keyboard to the big one.
  const thenNext = (action: () => Promise<unknown>) => async () => {
    await action();
    next.current?.focus();
  };
  return (
    <div className={styles.bar}>
      {back && (
        <ActionButton className={styles.small} action={thenNext(back.action)}>
          {t(back.text)}
        </ActionButton>
      )}
      <NextButton ref={next} number={round?.number ?? 0} lead={lead} actions={actions} language={language} />
      {aside && (
        <ActionButton className={styles.small} action={aside.action}>
          <Sign name={aside.sign} />
          {t(aside.text)}
        </ActionButton>
      )}
    </div>
  );
}

function wayBack(round: Props['round'], { step, intend }: Lead, actions: DeskActions) {
  if (!round) return null;
  const drop = () => Promise.resolve(intend('none'));
  if (step === 'end-sure') return { text: 'notYet', action: drop } as const;
  if (step === 'deal') return { text: 'back', action: drop } as const;
  if (round.shown.what === 'listening') return null;
  const text = round.phase === 'ended' ? 'takeOff' : 'backToListening';
  return { text, action: () => actions.show({ what: 'listening' }) } as const;
}

function besides(round: Props['round'], { step, intend }: Lead, actions: DeskActions) {
  if (step === 'end-sure') return null;
  if (round?.phase === 'running') return { text: 'pause', sign: 'brackets', action: actions.pause } as const;
  if (round?.phase === 'paused') return { text: 'resume', sign: 'ellipsis', action: actions.resume } as const;
  if (step !== 'show-tally') return null;
  return { text: 'newRound', sign: 'quote', action: () => Promise.resolve(intend('dealing')) } as const;
}
