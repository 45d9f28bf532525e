import { Wordmark } from '../../components/Wordmark.tsx';
import styles from './SheetName.module.css';

/** Whose sheet this is, in its corner. */
export function SheetName() {
  return (
    <p className={styles.name}>
      <Wordmark />
    </p>
  );
}
