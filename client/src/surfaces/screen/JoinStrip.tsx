import type { Join } from '../../address/joinAt.ts';
import styles from './JoinStrip.module.css';

/** How to get in, in one line under the floor; there as long as people may still come. */
export function JoinStrip({ join }: { readonly join: Join | null }) {
  return (
    <p className={styles.strip}>
      {join && (
        <>
          <span className={styles.address}>{join.address}</span> <span className={styles.code}>{join.code}</span>
        </>
      )}
    </p>
  );
}
