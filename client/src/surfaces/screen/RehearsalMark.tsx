import styles from './RehearsalMark.module.css';
import type { Say } from './say.ts';

/** Against the upper edge, where no picture has anything: a photograph of a rehearsal is never taken for the real thing. */
export function RehearsalMark({ say }: { readonly say: Say }) {
  return <p className={styles.mark}>{say('rehearsal')}</p>;
}
