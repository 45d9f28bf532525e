import type { ReactNode } from 'react';
import { Chair } from '../../components/Chair.tsx';
import styles from './BesideChair.module.css';
import { Fit } from './Fit.tsx';
import type { Join } from '../../address/joinAt.ts';
import { Kicker } from './Kicker.tsx';
import { JoinStrip } from './JoinStrip.tsx';

type Props = {
  /** What stands on the floor beside her chair, as large as it can. */
  readonly children: ReactNode;
  /** What follows it, in smaller type; then that stands on the floor. */
  readonly below?: string | undefined;
  readonly title?: string | undefined;
  /** Stays open: it gets a comma. */
  readonly kicker?: string | undefined;
  /** A word under her floor. */
  readonly aside?: ReactNode;
  readonly join: Join | null;
};

export function BesideChair({ children, below, title, kicker, aside, join }: Props) {
  return (
    <div className={styles.picture}>
      <div className={styles.words}>
        {kicker && <Kicker text={kicker} />}
        {title && <h2 className={styles.title}>{title}</h2>}
        <Fit className={styles.room}>
          <h1 className={styles.large}>{children}</h1>
          {below && <p className={styles.below}>{below}</p>}
        </Fit>
      </div>
      <div className={styles.hers}>
        <Chair />
      </div>
      <div className={styles.floor} />
      <div className={styles.strip}>
        <JoinStrip join={join} />
      </div>
      <p className={styles.aside}>{aside}</p>
    </div>
  );
}
