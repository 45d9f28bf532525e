import { type ReactNode } from 'react';
import styles from './Fold.module.css';

type Props = {
  readonly title: string;
  /** Opens and closes it when it changes; in between it is as it was left. */
  readonly open?: boolean;
  readonly children: ReactNode;
};

/** A part that is folded away until it is wanted. */
export function Fold({ title, open = false, children }: Props) {
  return (
    <details className={styles.fold} open={open}>
      <summary className={styles.title}>
        <h2>{title}</h2>
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
