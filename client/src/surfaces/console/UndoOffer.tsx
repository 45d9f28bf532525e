import { useContext } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { useTexts } from '../../store/useTexts.ts';
import { ActionButton } from './ActionButton.tsx';
import { useShortcuts } from '../../store/shortcutsStore.ts';
import { Screens } from './Screens.ts';
import styles from './UndoOffer.module.css';
import type { Offer } from './useUndo.ts';

type Props = { readonly offer: Offer; readonly onUndo: () => Promise<unknown>; readonly language: Language };

/** What was just done, and the way back from it. What is done the live region says. */
export function UndoOffer({ offer, onUndo, language }: Props) {
  const t = useTexts(consoleTexts, language);
  const screens = useContext(Screens);
  const areOn = useShortcuts((shortcuts) => shortcuts.areOn);
  return (
    <div className={styles.offer}>
      <p>{t(offer.did, { screens })}</p>
      <ActionButton action={onUndo} {...(areOn && { 'aria-keyshortcuts': 'PageUp' })}>
        {t('undo')}
        {areOn && (
          <span className={styles.key} aria-hidden="true">
            {' '}
            {t('undoKey')}
          </span>
        )}
      </ActionButton>
    </div>
  );
}
