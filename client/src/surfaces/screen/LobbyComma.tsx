import styles from './LobbyComma.module.css';

/** The giant stop with a tail. Its head is as large as the stop, so that the code keeps its size. */
export function LobbyComma() {
  return (
    <svg className={styles.comma} viewBox="0 0 100 125" aria-hidden="true" focusable="false">
      <path d="M50 0A50 50 0 0 0 46 99.8C45 105 40 109 29 111.500L33 122C78 115 100 90 100 50A50 50 0 0 0 50 0z" />
    </svg>
  );
}
