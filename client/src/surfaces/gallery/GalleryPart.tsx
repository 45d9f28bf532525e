import type { ReactNode } from 'react';
import styles from './Gallery.module.css';

type Props = { readonly title: string; readonly children: ReactNode };

export function GalleryPart({ title, children }: Props) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
