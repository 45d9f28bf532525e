import styles from './Offline.module.css';
import type { Say } from './say.ts';

/** A small sign beside the last picture; a short gap in the connection passes without it. */
export function Offline({ say }: { readonly say: Say }) {
  return <p className={styles.offline}>{say('offline')}</p>;
}
