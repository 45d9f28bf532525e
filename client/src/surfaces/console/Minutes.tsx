import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './Heading.module.css';
import { useMinutes } from './useMinutes.ts';

type Props = { readonly start: number; readonly clockOffset: number; readonly language: Language };

/** How long it has been going, calmly: in whole minutes. */
export function Minutes({ start, clockOffset, language }: Props) {
  const t = useTexts(consoleTexts, language);
  const count = useMinutes(start, clockOffset);
  return (
    <p className={styles.figure}>
      <span className={styles.number}>{count}</span> {t('minutes', { count })}
    </p>
  );
}
