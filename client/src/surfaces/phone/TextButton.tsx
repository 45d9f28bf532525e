import type { ReactNode } from 'react';
import styles from './TextButton.module.css';

type Props = { readonly onClick: () => void; readonly children: ReactNode };

export function TextButton({ onClick, children }: Props) {
  return (
    <button type="button" className={styles.button} onClick={onClick}>
      {children}
    </button>
  );
}
