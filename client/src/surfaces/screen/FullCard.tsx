import type { CSSProperties, Ref } from 'react';
import { type DeckKind, letters } from '#shared/domain/taxonomy.ts';
import type { LineOnScreen } from '#shared/views/calledLine.ts';
import { Chair } from '../../components/Chair.tsx';
import styles from './FullCard.module.css';
import { phraseCount } from './phraseCount.ts';
import type { Say } from './say.ts';
import { Stop } from './Stop.tsx';

/** All stops together fall in a second. */
const BEAT = 30;

type Props = {
  readonly called: LineOnScreen;
  readonly deckKind: DeckKind;
  readonly lastStop: Ref<HTMLSpanElement>;
  readonly say: Say;
};

/** A whole card is more text than anybody reads: it is drawn as stops, with her place in the middle of a card of 5×5. */
export function FullCard({ called, deckKind, lastStop, say }: Props) {
  const squares = called.phrases;
  const size = Math.sqrt(squares.length);
  return (
    <div className={styles.full}>
      <div className={styles.words}>
        <h1 className={styles.heading}>{say('bingo')}</h1>
        <p className={styles.name}>{say('fullCard')}</p>
        <p className={styles.count}>{say('fullCardCount', { count: phraseCount(called) })}</p>
      </div>
      <div className={styles.card} style={{ '--size': size } as CSSProperties} aria-hidden="true">
        {size === letters.length &&
          letters.map((letter) => (
            <span key={letter} className={styles.letter}>
              {letter}
            </span>
          ))}
        {squares.map(({ text }, square) =>
          text === null ? (
            <span key={square} className={styles.free}>
              <Chair />
            </span>
          ) : (
            <span key={square} className={styles.square}>
              <Stop
                deckKind={deckKind}
                after={square * BEAT}
                last={square === squares.length - 1 ? lastStop : undefined}
              />
            </span>
          ),
        )}
      </div>
    </div>
  );
}
