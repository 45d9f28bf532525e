import type { ReactNode } from 'react';
import type { Letter } from '#shared/domain/taxonomy.ts';
import styles from './Entry.module.css';

type Props = {
  readonly title: string;
  /** Of the card's column, before the title. */
  readonly letter?: Letter | undefined;
  readonly children: ReactNode;
};

/** Something to look up: closed until it is wanted. */
export function Entry({ title, letter, children }: Props) {
  return (
    <details className={styles.entry}>
      <summary className={styles.summary}>
        {letter && (
          <span className={styles.letter} aria-hidden="true">
            {letter}
          </span>
        )}
        <h3 className={styles.title}>{title}</h3>
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
