import type { MouseEvent, RefObject } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import type { RoundForFacilitator } from '#shared/views/roundForFacilitator.ts';
import { useTexts } from '../../store/useTexts.ts';
import type { DeskActions } from './deskActions.ts';
import styles from './NextButton.module.css';
import type { NextStep } from './nextStep.ts';
import { Sign, type SignName } from '../../components/Sign.tsx';
import { useShortcuts } from '../../store/shortcutsStore.ts';
import type { Lead } from './useLead.ts';

type Props = {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly round: RoundForFacilitator | null;
  /** What it does. */
  readonly says: string;
  /** Whether a press is meant for what the button says now. */
  readonly mayPress: (event: MouseEvent) => boolean;
  readonly busy: boolean;
  readonly run: (action: () => Promise<unknown>) => void;
  readonly lead: Lead;
  readonly actions: DeskActions;
  readonly language: Language;
};

const signs = {
  'deal': 'quote',
  'start': 'ellipsis',
  'show-bingo': 'exclamation',
  'back-to-listening': 'ellipsis',
  'resume': 'ellipsis',
  'end': 'colon',
  'end-sure': 'colon',
  'show-tally': 'colon',
  'show-page': 'colon',
  'new-round': 'quote',
} as const satisfies Record<NextStep, SignName>;

/** The big button. It never presses itself. */
export function NextButton({ ref, round, says, mayPress, busy, run, lead, actions, language }: Props) {
  const t = useTexts(consoleTexts, language);
  const { step } = lead;
  const areOn = useShortcuts((shortcuts) => shortcuts.areOn);
  return (
    <button
      ref={ref}
      type="button"
      className={[styles.next, step.startsWith('show-') && styles.show].filter(Boolean).join(' ')}
      aria-disabled={busy}
      {...(areOn && { 'aria-keyshortcuts': 'Space PageDown' })}
      onClick={(event) => mayPress(event) && run(() => doStep(lead, round, actions))}
    >
      <span className={styles.above}>
        {t(step === 'end-sure' ? 'sure' : 'next')}{' '}
        {areOn && (
          <span className={styles.keys} aria-hidden="true">
            {t('nextKeys')}
          </span>
        )}
      </span>
      <span className={styles.what}>{says}</span>
      <span className={styles.sign}>
        <Sign name={signs[step]} />
      </span>
    </button>
  );
}

async function doStep(
  { step, page, choice, intend }: Lead,
  round: RoundForFacilitator | null,
  actions: DeskActions,
): Promise<unknown> {
  switch (step) {
    case 'deal':
      return actions.dealNext(choice);
    case 'start':
      return actions.start();
    case 'show-bingo':
      return actions.show({ what: 'bingo', bingo: round?.unseenBingo ?? 0 });
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
    case 'show-page':
      return actions.show({ what: 'tally', page: page ?? 0 });
    case 'new-round':
      return intend('dealing');
    default:
      return step satisfies never;
  }
}
