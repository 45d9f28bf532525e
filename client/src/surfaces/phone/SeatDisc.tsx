import styles from './SeatDisc.module.css';

/** The seat's number as the giant stop of the sentence before it; takes the height that is left on the page. */
export function SeatDisc({ seat }: { readonly seat: number }) {
  return (
    <span className={styles.space}>
      <span className="visually-hidden">{seat}</span>
      <svg className={styles.disc} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        <circle cx="50" cy="50" r="50" />
        <text x="50" y="75" fontSize={seat < 100 ? 72 : 56} dy={seat < 100 ? 0 : -6}>
          {seat}
        </text>
      </svg>
    </span>
  );
}
