import { appTexts } from '#shared/messages/app.ts';
import { useLanguage, useTexts } from '../store/useTexts.ts';
import { Button } from '../components/Button.tsx';
import styles from './Loading.module.css';

export function Crashed() {
  const t = useTexts(appTexts, useLanguage());
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t('crashed')}</h1>
      <p role="alert">{t('crashedHelp')}</p>
      <Button look="primary" onClick={() => window.location.reload()}>
        {t('reload')}
      </Button>
    </main>
  );
}
