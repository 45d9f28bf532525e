import type { Language } from '#shared/domain/language.ts';
import { paperTexts } from '#shared/messages/paper.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './ToPrint.module.css';

/** What there is on paper that needs no session. */
export function ToPrint({ language }: { readonly language: Language }) {
  const t = useTexts(paperTexts, language);
  return (
    <section className={styles.toPrint}>
      <h2>{t('toPrint')}</h2>
      <a href="/paper/observer" target="_blank" rel="noopener">
        {t('printObserver')}
      </a>
    </section>
  );
}
