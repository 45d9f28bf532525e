import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './Fit.module.css';

const STEP = 0.02;
const SMALLEST = 0.25;

type Props = { readonly children: ReactNode; readonly className?: string | undefined };

/**
 * Sets its text as large as the box allows. The text's sizes are multiples of `--fit`, which is 1 at its largest; the
 * box has a size of its own that does not depend on the text.
 */
export function Fit({ children, className = '' }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const fit = () => {
      if (box.current && text.current) fitInto(box.current, text.current);
    };
    fit();
    const observer = new ResizeObserver(fit);
    if (box.current) observer.observe(box.current);
    document.fonts.addEventListener('loadingdone', fit);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', fit);
    };
  });

  return (
    <div ref={box} className={`${styles.box} ${className}`}>
      <div ref={text} className={styles.text}>
        {children}
      </div>
    </div>
  );
}

function fitInto(box: HTMLElement, text: HTMLElement): void {
  for (let fit = 1; fit >= SMALLEST; fit -= STEP) {
    text.style.setProperty('--fit', fit.toFixed(2));
    if (text.offsetHeight <= box.clientHeight && text.scrollWidth <= box.clientWidth) return;
  }
}
