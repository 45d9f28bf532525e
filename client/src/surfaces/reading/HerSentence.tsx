import { Chair } from '../../components/Chair.tsx';
import styles from './HerSentence.module.css';

/** What the citizen says, beside the chair on its floor. */
export function HerSentence({ words }: { readonly words: string }) {
  return (
    <figure className={styles.hers}>
      <div className={styles.chair}>
        <Chair />
      </div>
      <blockquote className={styles.words}>{words}</blockquote>
    </figure>
  );
}
