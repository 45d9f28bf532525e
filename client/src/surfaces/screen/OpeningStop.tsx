import styles from './OpeningStop.module.css';

/** Below the head, which is the stop itself: from its right side, down, to the left and back. */
const TAIL =
  'M64.600 42.600C57.750 77 37.100 100.400 9.600 110L1.400 92.100C16.500 85.250 26.100 75.600 30.250 64.600L33 33Z';

/** A full stop that grows a tail, once: the sentence that it closed goes on. Decoration. */
export function OpeningStop() {
  return (
    <svg className={styles.sign} viewBox="0 0 66 66" aria-hidden="true" focusable="false">
      {/* Twice the same shape, the edge below, so that no line runs between the head and its tail. */}
      <g className={styles.edge}>
        <circle cx="33" cy="33" r="33" />
        <path className={styles.tail} d={TAIL} />
      </g>
      <g className={styles.face}>
        <circle cx="33" cy="33" r="33" />
        <path className={styles.tail} d={TAIL} />
      </g>
    </svg>
  );
}
