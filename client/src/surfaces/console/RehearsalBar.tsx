import type { Language } from '#shared/domain/language.ts';
import { rehearsalTexts } from '#shared/messages/rehearsal.ts';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './RehearsalBar.module.css';
import { rehearsalHint } from './rehearsalHint.ts';

/** Says that this is a rehearsal, and what to try now. */
export function RehearsalBar({ view, language }: { readonly view: FacilitatorView; readonly language: Language }) {
  const t = useTexts(rehearsalTexts, language);
  return (
    <p className={styles.bar}>
      <strong>{t('name')}</strong> {t(rehearsalHint(view))}
    </p>
  );
}
