// The card as a grid, by the ARIA practices' pattern: one tab stop, arrow keys, real buttons in the squares.
import { type CSSProperties, type KeyboardEvent, useRef, useState } from 'react';
import type { Line } from '#shared/domain/round/bingo.ts';
import type { CardSize } from '#shared/domain/round/deal.ts';
import { letters } from '#shared/domain/taxonomy.ts';
import styles from './CardGrid.module.css';
import { GridSquare } from './GridSquare.tsx';
import { moveFocus } from './moveFocus.ts';
import { squareId } from './squares.ts';
import type { CardProps } from './CardProps.ts';
import { useLater } from './useLater.ts';
import { useOverflow } from './useOverflow.ts';

type Props = CardProps & {
  readonly size: CardSize;
  readonly lines: readonly Line[];
  readonly label: string;
  /** Some text does not fit its square. */
  readonly onOverflow: () => void;
};

export function CardGrid({ size, squares, lines, label, columnNames, deckKind, onOverflow, ...card }: Props) {
  const grid = useRef<HTMLDivElement>(null);
  const [entry, setEntry] = useState(0);
  const later = useLater();
  useOverflow(grid, onOverflow);

  const onKeyDown = (event: KeyboardEvent) => {
    const to = moveFocus(event.key, event.ctrlKey || event.metaKey, entry, size);
    if (to === null) return;
    event.preventDefault();
    document.getElementById(squareId(to))?.focus();
  };

  const hasDiagonal = lines.some(({ id }) => id.startsWith('diagonal'));
  const steps = Array.from({ length: size }, (_, step) => step);
  return (
    <div
      ref={grid}
      role="grid"
      aria-label={label}
      className={styles.grid}
      data-size={size}
      style={{ '--size': size } as CSSProperties}
    >
      {size === 5 && (
        <div role="row" className={styles.letters}>
          {letters.map((letter) => (
            <span key={letter} role="columnheader" aria-label={`${letter}, ${columnNames[letter]}`}>
              {letter}
            </span>
          ))}
        </div>
      )}
      <div role="rowgroup" className={styles.squares} data-edged={hasDiagonal || undefined}>
        {later && <later.LineBars lines={lines} size={size} />}
        {steps.map((row) => (
          <div key={row} role="row" className={styles.row}>
            {squares.slice(row * size, (row + 1) * size).map((square) => (
              <GridSquare
                key={square.index}
                square={square}
                withTag={size !== 5}
                isEntry={square.index === entry % squares.length}
                onEnter={setEntry}
                onKeyDown={onKeyDown}
                comma={deckKind === 'breakthrough' && later && <later.CommaMark />}
                deckKind={deckKind}
                {...card}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
