import { Wordmark } from '../../components/Wordmark.tsx';
import styles from './Notice.module.css';

type Props = { readonly text: string; readonly hint?: string | undefined };

/** When there is no session to show: on its way, or why not. */
export function Notice({ text, hint }: Props) {
  return (
    <div className={styles.notice}>
      <Wordmark />
      <div>
        <h1 className={styles.text}>{text}</h1>
        {hint && <p className={styles.hint}>{hint}</p>}
      </div>
    </div>
  );
}
