import type { Language } from '#shared/domain/language.ts';
import { decksTexts } from '#shared/messages/decks.ts';
import { Button } from '../../components/Button.tsx';
import { useTexts } from '../../store/useTexts.ts';
import type { NotTaken } from './deckActions.ts';
import styles from './RejectedLines.module.css';

type Props = { readonly notTaken: NotTaken; readonly onClose: () => void; readonly language: Language };

/** Whoever pasted so many wrong lines starts with the first of them. */
const SHOWN = 40;

/** The lines of a text that were not taken, and why. */
export function RejectedLines({ notTaken: { rejected, isCut }, onClose, language }: Props) {
  const t = useTexts(decksTexts, language);
  if (rejected.length === 0 && !isCut) return null;
  const left = rejected.length - SHOWN;
  return (
    <section className={styles.panel} aria-labelledby="rejected">
      <h2 id="rejected" className={styles.title}>
        {t('rejected', { count: rejected.length })}
      </h2>
      <p>{t(isCut ? 'cut' : 'rejected-help')}</p>
      <ol className={styles.lines}>
        {rejected.slice(0, SHOWN).map(({ line, text, why }) => (
          <li key={line}>
            <span className={styles.number}>{t('rejected-line', { line })}</span>
            <span className={styles.text}>{text}</span>
            <span>{t(`why-${why}`)}</span>
          </li>
        ))}
      </ol>
      {left > 0 && <p>{t('rejected-more', { count: left })}</p>}
      <Button onClick={onClose}>{t('close')}</Button>
    </section>
  );
}
