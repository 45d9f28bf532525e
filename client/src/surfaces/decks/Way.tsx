import type { ReactNode } from 'react';
import styles from './Way.module.css';

type Props = { readonly title: string; readonly help: string; readonly children: ReactNode };

/** One way to come to a deck. */
export function Way({ title, help, children }: Props) {
  return (
    <section className={styles.way}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.help}>{help}</p>
      {children}
    </section>
  );
}
