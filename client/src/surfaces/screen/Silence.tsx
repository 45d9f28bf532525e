import { Chair } from '../../components/Chair.tsx';
import styles from './BesideChair.module.css';

/** Her chair where it always stands, and nothing else. */
export function Silence() {
  return (
    <div className={styles.picture}>
      <div className={styles.hers}>
        <Chair />
      </div>
      <div className={styles.floor} />
    </div>
  );
}
