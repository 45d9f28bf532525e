import { Fit } from './Fit.tsx';
import styles from './PairingCode.module.css';
import type { Say } from './say.ts';
import { Stop } from './Stop.tsx';

/** A code to be read across the room, and what to do with it. */
export function PairingCode({ code, say }: { readonly code: string; readonly say: Say }) {
  return (
    <div className={styles.pairing}>
      <h1 className={styles.title}>{say('pairTitle')}</h1>
      <p className={styles.help}>{say('pairHelp')}</p>
      <Fit className={styles.room}>
        <p className={styles.code}>
          {code}
          <Stop />
        </p>
      </Fit>
      <div className={styles.floor} />
      <p className={styles.changes}>{say('pairChanges')}</p>
    </div>
  );
}
