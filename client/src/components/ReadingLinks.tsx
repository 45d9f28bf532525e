import type { Language } from '#shared/domain/language.ts';
import { translator } from '#shared/messages/catalogue.ts';
import { readingTexts } from '#shared/messages/reading.ts';
import styles from './ReadingLinks.module.css';

/** What there is to read. */
export function ReadingLinks({ language }: { readonly language: Language }) {
  const t = translator(readingTexts, language);
  return (
    <nav className={styles.links} aria-label={t('to-read')}>
      <a href="/guide">{t('guide')}</a>
      <a href="/about">{t('about')}</a>
      <a href="/privacy">{t('privacy')}</a>
    </nav>
  );
}
