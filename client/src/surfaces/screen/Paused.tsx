import { BesideChair } from './BesideChair.tsx';
import type { Join } from '../../address/joinAt.ts';
import styles from './Paused.module.css';
import type { Say } from './say.ts';

export function Paused({ join, say }: { readonly join: Join | null; readonly say: Say }) {
  return (
    <BesideChair join={join}>
      <span className={styles.silence} aria-hidden="true">
        ( )
      </span>
      {say('quiet')}
    </BesideChair>
  );
}
