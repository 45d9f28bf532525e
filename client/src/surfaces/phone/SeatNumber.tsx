import styles from './SeatNumber.module.css';

/** The seat's number in a stop. */
export function SeatNumber({ seat }: { readonly seat: number }) {
  return <span className={styles.disc}>{seat}</span>;
}
