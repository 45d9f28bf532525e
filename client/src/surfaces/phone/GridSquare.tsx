import type { KeyboardEvent, ReactNode } from 'react';
import { Chair } from '../../components/Chair.tsx';
import type { CardProps } from './CardProps.ts';
import styles from './GridSquare.module.css';
import { hasPhrase, lookOf, type Square, squareId } from './squares.ts';

type Props = Omit<CardProps, 'squares' | 'columnNames'> & {
  readonly square: Square;
  /** On a card without columns each square says its letter itself. */
  readonly withTag: boolean;
  /** The one square that the Tab key reaches. */
  readonly isEntry: boolean;
  /** What marks it in a round of sentences that open. */
  readonly comma: ReactNode;
  readonly onEnter: (square: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

export function GridSquare(props: Props) {
  const { square, deckKind, withTag, isEntry, comma, onEnter, onKeyDown, phraseLanguage, countsToo, nameOf, onPress } =
    props;
  const { index, times, lines } = square;
  const enter = { id: squareId(index), tabIndex: isEntry ? 0 : -1, onFocus: () => onEnter(index), onKeyDown };
  // A full card is one block already: see LineBars.
  const isOutlined = lines.includes('corners') && !lines.includes('full');
  const names = [styles.cell, isOutlined && styles.outlined];
  const bar = ['row', 'column', 'diagonal'].filter((kind) => lines.some((line) => line.startsWith(kind))).join(' ');
  if (!hasPhrase(square))
    return (
      <div
        role="gridcell"
        className={[...names, styles.hers].filter(Boolean).join(' ')}
        data-bar={bar || undefined}
        {...enter}
      >
        <div className={styles.centre}>
          <div className={styles.chair}>
            <Chair />
          </div>
          {countsToo}
        </div>
      </div>
    );
  return (
    <div role="gridcell" className={names.filter(Boolean).join(' ')}>
      <button
        type="button"
        className={styles.square}
        data-deck={deckKind}
        data-look={lookOf(square)}
        data-bar={bar || undefined}
        aria-pressed={times > 0}
        aria-label={nameOf(square)}
        onClick={() => onPress(index)}
        {...enter}
      >
        {comma}
        <span lang={phraseLanguage}>{square.phrase.cell}</span>
        {withTag && <b className={styles.tag}>{square.phrase.letter}</b>}
        {times > 1 && <b className={styles.times}>{times}×</b>}
      </button>
    </div>
  );
}
