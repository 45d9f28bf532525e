import { appTexts } from '#shared/messages/app.ts';
import { useLanguage, useTexts } from '../store/useTexts.ts';
import styles from './Loading.module.css';

/** Shown while a surface's code is on its way. */
export function Loading() {
  const t = useTexts(appTexts, useLanguage());
  return (
    <main className={`${styles.page} ${styles.waiting}`}>
      <h1 className={styles.title}>{t('loading')}</h1>
    </main>
  );
}
