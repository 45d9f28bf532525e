import type { MouseEvent, RefObject } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { useTexts } from '../../store/useTexts.ts';
import type { DeskActions } from './deskActions.ts';
import styles from './NextButton.module.css';
import type { NextStep } from './nextStep.ts';
import { Sign, type SignName } from '../../components/Sign.tsx';
import { useShortcuts } from './shortcutsStore.ts';
import type { Lead } from './useLead.ts';

type Props = {
  readonly ref: RefObject<HTMLButtonElement | null>;
  /** The round of now; 0 before there is one. */
  readonly number: number;
  /** Whether a press is meant for what the button says now. */
  readonly mayPress: (event: MouseEvent) => boolean;
  readonly busy: boolean;
  readonly run: (action: () => Promise<unknown>) => void;
  readonly lead: Lead;
  readonly actions: DeskActions;
  readonly language: Language;
};

const steps = {
  'deal': { text: 'dealCards', sign: 'quote' },
  'start': { text: 'startRound', sign: 'ellipsis' },
  'back-to-listening': { text: 'backToListening', sign: 'ellipsis' },
  'resume': { text: 'resume', sign: 'ellipsis' },
  'end': { text: 'endRound', sign: 'colon' },
  'end-sure': { text: 'endRoundSure', sign: 'colon' },
  'show-tally': { text: 'showTally', sign: 'colon' },
  'new-round': { text: 'newRound', sign: 'quote' },
} as const satisfies Record<NextStep, { text: string; sign: SignName }>;

/** The big button. It never presses itself. */
export function NextButton({ ref, number, mayPress, busy, run, lead, actions, language }: Props) {
  const t = useTexts(consoleTexts, language);
  const { step } = lead;
  const areOn = useShortcuts((shortcuts) => shortcuts.areOn);
  const { text, sign } = steps[step];
  return (
    <button
      ref={ref}
      type="button"
      className={[styles.next, step === 'show-tally' && styles.show].filter(Boolean).join(' ')}
      aria-disabled={busy}
      {...(areOn && { 'aria-keyshortcuts': 'Space PageDown' })}
      onClick={(event) => mayPress(event) && run(() => doStep(lead, actions))}
    >
      <span className={styles.above}>
        {t(step === 'end-sure' ? 'sure' : 'next')}{' '}
        {areOn && (
          <span className={styles.keys} aria-hidden="true">
            {t('nextKeys')}
          </span>
        )}
      </span>
      <span className={styles.what}>{t(text, { number })}</span>
      <span className={styles.sign}>
        <Sign name={sign} />
      </span>
    </button>
  );
}

async function doStep({ step, choice, intend }: Lead, actions: DeskActions): Promise<unknown> {
  switch (step) {
    case 'deal':
      return actions.dealNext(choice);
    case 'start':
      return actions.start();
    case 'back-to-listening':
      return actions.show({ what: 'listening' });
    case 'resume':
      return actions.resume();
    case 'end':
      return intend('ending');
    case 'end-sure':
      return actions.end();
    case 'show-tally':
      return actions.show({ what: 'tally' });
    case 'new-round':
      return intend('dealing');
    default:
      return step satisfies never;
  }
}
