import { QrCode } from '../../components/QrCode.tsx';
import { Fit } from './Fit.tsx';
import type { Join } from '../../address/joinAt.ts';
import styles from './Lobby.module.css';
import { LobbyComma } from './LobbyComma.tsx';
import type { Picture } from './pictureOf.ts';
import type { Say } from './say.ts';

type Props = {
  readonly of: Extract<Picture, { what: 'lobby' }>;
  readonly join: Join | null;
  readonly say: Say;
};

/** How to get in. The giant stop holds the code, and closes the title; in a breakthrough round it has a tail. */
export function Lobby({ of: { round, deckKind, joined }, join, say }: Props) {
  const isOpen = deckKind === 'breakthrough';
  const isNew = round > 1;
  return (
    <div className={styles.lobby}>
      <div className={isOpen ? styles.comma : styles.stop}>
        {isOpen && <LobbyComma key={round} />}
        <div className={styles.code}>
          {join && <QrCode text={join.link} label={say('joinHere', { address: join.address, code: join.code })} />}
        </div>
      </div>
      <div className={styles.typed}>
        <Fit className={styles.addressRoom}>
          <p className={styles.address}>{join?.address}</p>
        </Fit>
        <Fit className={styles.lettersRoom}>
          <p className={styles.letters}>{join?.code}</p>
        </Fit>
      </div>
      <div className={styles.title}>
        {isNew && <p className={styles.round}>{say('round', { number: round, deckKind })}</p>}
        {!isNew && isOpen && <p className={styles.round}>{say('breakthrough')}</p>}
        {isNew ? (
          <h1>
            {say('readNewCard')}
            <span className="visually-hidden">.</span>
          </h1>
        ) : (
          <h1 lang="nl">Grote Defensieve Routine Bingo</h1>
        )}
      </div>
      <p className={styles.joined}>
        <strong>{joined}</strong> {say('joined')}
      </p>
      {/* There hangs the tail. */}
      {!isOpen && <p className={styles.motto}>{say('motto')}</p>}
    </div>
  );
}
