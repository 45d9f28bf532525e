import { Comma } from './Comma.tsx';
import styles from './Sentence.module.css';

type Props = {
  readonly text: string;
  /** Ends in a comma: the conversation stays open. */
  readonly open?: boolean;
  /** Ends in three stops: something is still to come. */
  readonly waits?: boolean;
};

/** A sentence with its stop, or its comma, tight behind the last letter and never alone on a line. */
export function Sentence({ text: written, open = false, waits = false }: Props) {
  // Whoever wrote a stop of her own does not get two.
  const text = written.replace(/\.$/, '');
  const cut = text.lastIndexOf(' ') + 1;
  return (
    <>
      {text.slice(0, cut)}
      <span className={styles.last}>
        {text.slice(cut)}
        {open ? (
          <span className={styles.comma}>
            <Comma />
          </span>
        ) : (
          <i className={styles.stop} />
        )}
        {waits && (
          <>
            <i className={styles.next} />
            <i className={styles.next} />
          </>
        )}
      </span>
    </>
  );
}
