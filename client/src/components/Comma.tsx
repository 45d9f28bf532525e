import styles from './Comma.module.css';

/** The stop with a tail: a conversation that stays open. Decoration. */
export function Comma() {
  return (
    <svg className={styles.comma} viewBox="0 0 30 46" aria-hidden="true" focusable="false">
      <path d="M15 2a13 13 0 0 0-1.5 25.9C13 32.500 10 36.500 5 39.500L8.500 44C20.500 38 28 27 28 15A13 13 0 0 0 15 2z" />
    </svg>
  );
}
