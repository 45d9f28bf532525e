import type { CSSProperties, Ref } from 'react';
import type { DeckKind } from '#shared/domain/taxonomy.ts';
import type { LineOnScreen } from '#shared/views/calledLine.ts';
import type { Pronoun } from '#shared/domain/room.ts';
import { Chair } from '../../components/Chair.tsx';
import { Fit } from './Fit.tsx';
import { lineLetters } from './lineLetters.ts';
import styles from './LinePhrases.module.css';
import type { Say } from './say.ts';
import { Stop } from './Stop.tsx';

/** Between one stop and the next, in milliseconds. */
const BEAT = 150;

type Props = {
  readonly called: LineOnScreen;
  readonly deckKind: DeckKind;
  readonly pronoun: Pronoun;
  readonly lastStop: Ref<HTMLSpanElement>;
  readonly say: Say;
};

/** The phrases of a called line, as large as the longest of them allows, with a stop, or a comma, behind each; and her place. */
export function LinePhrases({ called, deckKind, pronoun, lastStop, say }: Props) {
  const { phrases } = called;
  const letters = lineLetters(called);
  const rows = { '--rows': phrases.length } as CSSProperties;
  return (
    <div className={styles.line} style={rows}>
      <div className={styles.column} />
      <h1 className={styles.heading}>{say('bingo')}</h1>
      <Fit className={styles.room}>
        <ul>
          {phrases.map(({ text }, index) => (
            <li key={text} className={text === null ? styles.hers : styles.phrase}>
              {letters[index] && <span className={styles.letter}>{letters[index]}</span>}
              {text === null ? (
                <>
                  <span className={styles.chair}>
                    <Chair />
                  </span>
                  <span className={styles.counts}>{say('counts', { pronoun })}</span>
                </>
              ) : (
                <>
                  {text}
                  <Stop
                    deckKind={deckKind}
                    after={index * BEAT}
                    last={index === phrases.length - 1 ? lastStop : undefined}
                  />
                </>
              )}
            </li>
          ))}
        </ul>
      </Fit>
    </div>
  );
}
