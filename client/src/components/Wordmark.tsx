import styles from './Wordmark.module.css';

/** The name of the game, with its full stop. The same in every language: it is a name. */
export function Wordmark() {
  return (
    <span className={styles.wordmark} lang="nl">
      Grote Defensieve
      <br />
      Routine Bingo
      <span className={styles.stop} aria-hidden="true" />
    </span>
  );
}
