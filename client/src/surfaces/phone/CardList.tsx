// The card as a list: every sentence in full, under its letter, in rows for a thumb.
import { Chair } from '../../components/Chair.tsx';
import { Comma } from '../../components/Comma.tsx';
import styles from './CardList.module.css';
import type { CardProps } from './CardProps.ts';
import { byLetter, hasPhrase, lookOf, squareId } from './squares.ts';

type Props = CardProps & {
  /** The square whose sheet is open stays lit. */
  readonly lit: number | null;
};

export function CardList(props: Props) {
  const { squares, deckKind, columnNames, phraseLanguage, countsToo, nameOf, onPress, lit } = props;
  return (
    <div className={styles.list}>
      {byLetter(squares).map(([letter, here]) => (
        <section key={letter}>
          <h2 className={styles.letter}>
            <b>{letter}</b> {columnNames[letter]}
          </h2>
          <ul>
            {here.map((square) => (
              <li key={square.index}>
                {hasPhrase(square) ? (
                  <button
                    type="button"
                    id={squareId(square.index)}
                    className={styles.row}
                    data-look={lookOf(square)}
                    data-in-line={square.lines.length > 0 || undefined}
                    data-lit={square.index === lit || undefined}
                    aria-pressed={square.times > 0}
                    aria-label={nameOf(square)}
                    onClick={() => onPress(square.index)}
                  >
                    <span lang={phraseLanguage}>{square.phrase.sentence}</span>
                    {square.times > 1 && <b className={styles.times}>{square.times}×</b>}
                    {deckKind === 'breakthrough' && lookOf(square) === 'heard' ? (
                      <span className={styles.comma}>
                        <Comma />
                      </span>
                    ) : (
                      <i className={styles.mark} />
                    )}
                  </button>
                ) : (
                  <div className={styles.hers}>
                    <span className={styles.chair}>
                      <Chair />
                    </span>
                    {countsToo}
                  </div>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
