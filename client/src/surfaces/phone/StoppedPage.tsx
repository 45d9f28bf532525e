import { useLanguage } from '../../store/useTexts.ts';
import { LostSeatPage } from './LostSeatPage.tsx';
import styles from './PhoneSurface.module.css';

/** Where whoever stopped is brought to: to reload it takes no seat. */
export function StoppedPage({ code }: { readonly code: string }) {
  const language = useLanguage();
  return (
    <div data-dark className={styles.phone}>
      <LostSeatPage reason="seat-left" code={code} language={language} />
    </div>
  );
}
