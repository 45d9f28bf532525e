import type { ReactNode } from 'react';
import { Sentence } from '../../components/Sentence.tsx';
import styles from './Said.module.css';

/** Where there is nothing to print: why, and what to do. */
export function Said({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.said} role="status">
      <h2>
        <Sentence text={title} />
      </h2>
      {children}
    </section>
  );
}
