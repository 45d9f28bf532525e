import { Wordmark } from '../../components/Wordmark.tsx';
import styles from './Closed.module.css';
import type { Say } from './say.ts';
import { Stop } from './Stop.tsx';

export function Closed({ say }: { readonly say: Say }) {
  return (
    <div className={styles.closed}>
      <h1 className={styles.thanks}>
        {say('thanks')}
        <span className="visually-hidden">.</span>
        <Stop />
      </h1>
      <div className={styles.floor} />
      <div className={styles.mark}>
        <Wordmark />
      </div>
    </div>
  );
}
