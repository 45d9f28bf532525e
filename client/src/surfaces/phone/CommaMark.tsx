import styles from './CommaMark.module.css';

/** The comma behind a phrase that was heard in a breakthrough round; its tail is short, so that it stays in its square. */
export function CommaMark() {
  return (
    <svg
      className={styles.comma}
      viewBox="-2 -2 104 136"
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M50 0A50 50 0 0 0 46 99.8C45 107 39 113 28 118L35 132C76 120 100 92 100 50A50 50 0 0 0 50 0z" />
    </svg>
  );
}
