import type { Ref } from 'react';
import styles from './Stop.module.css';

type Props = {
  /** Makes it fall in, so many milliseconds from now; without, it is just there. */
  readonly after?: number;
  /** The last one of a line, which becomes the dot of her question. */
  readonly last?: Ref<HTMLSpanElement> | undefined;
};

/** The full stop behind a phrase: as high as a capital, with its foot on the baseline. */
export function Stop({ after, last }: Props) {
  const falls = after !== undefined;
  const names = [styles.stop, falls && styles.falls, last && styles.last];
  return (
    <span
      ref={last}
      className={names.filter(Boolean).join(' ')}
      style={falls ? { animationDelay: `${after}ms` } : undefined}
      aria-hidden="true"
    />
  );
}
