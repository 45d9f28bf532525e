import { Wordmark } from '../../components/Wordmark.tsx';
import styles from './Notice.module.css';

type Props = {
  readonly text: string;
  readonly hint?: string | undefined;
  /** The one thing to do about it. */
  readonly button?: { readonly label: string; readonly press: () => void };
};

// Nobody stands at a projector with a mouse: Enter or a clicker is enough.
const focusOnIt = (button: HTMLButtonElement | null) => button?.focus();

/** When there is no session to show: on its way, or why not. */
export function Notice({ text, hint, button }: Props) {
  return (
    <div className={styles.notice}>
      <Wordmark />
      <div>
        <h1 className={styles.text}>{text}</h1>
        {hint && <p className={styles.hint}>{hint}</p>}
        {button && (
          <button ref={focusOnIt} type="button" className={styles.button} onClick={button.press}>
            {button.label}
          </button>
        )}
      </div>
    </div>
  );
}
