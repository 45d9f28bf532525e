import { QrCode } from '../../components/QrCode.tsx';
import { Fit } from './Fit.tsx';
import type { Join } from '../../address/joinAt.ts';
import styles from './Lobby.module.css';
import type { Say } from './say.ts';

type Props = { readonly round: number; readonly joined: number; readonly join: Join | null; readonly say: Say };

/** How to get in. The giant stop holds the code, and closes the title. */
export function Lobby({ round, joined, join, say }: Props) {
  return (
    <div className={styles.lobby}>
      <div className={styles.stop}>
        <div className={styles.code}>
          {join && <QrCode text={join.link} label={say('joinHere', { address: join.address, code: join.code })} />}
        </div>
      </div>
      <div className={styles.typed}>
        <Fit className={styles.addressRoom}>
          <p className={styles.address}>{join?.address}</p>
        </Fit>
        <p className={styles.letters}>{join?.code}</p>
      </div>
      {round > 1 ? (
        <div className={styles.title}>
          <p className={styles.round}>{say('round', { number: round })}</p>
          <h1>
            {say('readNewCard')}
            <span className="visually-hidden">.</span>
          </h1>
        </div>
      ) : (
        <h1 className={styles.title} lang="nl">
          Grote Defensieve Routine Bingo
        </h1>
      )}
      <p className={styles.joined}>
        <strong>{joined}</strong> {say('joined', { count: joined })}
      </p>
      <p className={styles.motto}>{say('motto')}</p>
    </div>
  );
}
