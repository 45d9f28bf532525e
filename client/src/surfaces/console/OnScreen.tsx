import { useContext } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './OnScreen.module.css';
import { Screens } from './Screens.ts';

/** Marks what the room sees now, or would see if a screen were connected. */
export function OnScreen({ language }: { readonly language: Language }) {
  const t = useTexts(consoleTexts, language);
  return <strong className={styles.mark}>{t('onScreen', { screens: useContext(Screens) })}</strong>;
}
