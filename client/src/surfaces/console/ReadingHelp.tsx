import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './ReadingHelp.module.css';

/** How to read a tally without making it say more than it does. */
export function ReadingHelp({ language }: { readonly language: Language }) {
  const t = useTexts(consoleTexts, language);
  return (
    <ul className={styles.help}>
      <li>{t('readHearings')}</li>
      <li>{t('readBorneOut')}</li>
      <li>{t('readCards')}</li>
      <li>{t('readCause')}</li>
    </ul>
  );
}
