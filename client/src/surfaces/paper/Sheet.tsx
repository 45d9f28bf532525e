import type { ReactNode } from 'react';
import type { Language } from '#shared/domain/language.ts';
import styles from './Sheet.module.css';

type Props = { readonly label: string; readonly language: Language; readonly children: ReactNode };

/** One page of A4. Everything on it is measured in millimetres of paper: `var(--u)`. */
export function Sheet({ label, language, children }: Props) {
  return (
    <article className={styles.sheet} aria-label={label} lang={language}>
      {children}
    </article>
  );
}
