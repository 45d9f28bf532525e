import type { ReactNode, Ref } from 'react';
import styles from './Fold.module.css';

type Props = {
  readonly title: string;
  /** Opens and closes it when it changes; in between it is as it was left. */
  readonly open?: boolean;
  /** Standing by itself, not as one of a list. */
  readonly isBox?: boolean;
  readonly ref?: Ref<HTMLDetailsElement>;
  readonly children: ReactNode;
};

/** A part that is folded away until it is wanted. */
export function Fold({ title, open = false, isBox = false, ref, children }: Props) {
  return (
    <details ref={ref} className={[styles.fold, isBox && styles.box].filter(Boolean).join(' ')} open={open}>
      <summary className={styles.title}>
        <h2>{title}</h2>
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
