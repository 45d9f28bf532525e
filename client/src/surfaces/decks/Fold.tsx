import type { ReactNode } from 'react';
import styles from './Fold.module.css';

type Props = { readonly title: string; readonly help: string; readonly children: ReactNode };

/** Folded away until it is wanted. */
export function Fold({ title, help, children }: Props) {
  return (
    <details className={styles.fold}>
      <summary className={styles.title}>{title}</summary>
      <div className={styles.inside}>
        <p>{help}</p>
        {children}
      </div>
    </details>
  );
}
