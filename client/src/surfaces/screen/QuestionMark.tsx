import type { Ref } from 'react';
import styles from './QuestionMark.module.css';

/** The question mark behind the last word; its dot is what a mark is in this round, ringed because it stands on pink. */
export function QuestionMark({ dot }: { readonly dot: Ref<HTMLSpanElement> }) {
  return (
    <span className={styles.mark} aria-hidden="true">
      <svg className={styles.hook} viewBox="0 0 70 78" focusable="false">
        <path d="M10 40C10 21 19 11 35 11S60 21 60 34C60 52 40 50 40 78" />
      </svg>
      <span ref={dot} className={styles.dot} />
    </span>
  );
}
