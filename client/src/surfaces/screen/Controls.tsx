import { type ReactNode, useEffect, useState } from 'react';
import styles from './Controls.module.css';

/** A pointer that rests is forgotten, in milliseconds. */
const RESTS = 3_000;

/** What can be set at the projector: only there while somebody moves a pointer over it, or comes to it by keyboard. */
export function Controls({ children }: { readonly children: ReactNode }) {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    let resting: number | undefined;
    const onMove = () => {
      setNear(true);
      window.clearTimeout(resting);
      resting = window.setTimeout(setNear, RESTS, false);
    };
    window.addEventListener('pointermove', onMove);
    return () => {
      window.removeEventListener('pointermove', onMove);
      window.clearTimeout(resting);
    };
  }, []);
  return <div className={[styles.controls, isNear && styles.near].filter(Boolean).join(' ')}>{children}</div>;
}
