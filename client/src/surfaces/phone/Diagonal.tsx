import type { CSSProperties } from 'react';
import type { Line } from '#shared/domain/round/bingo.ts';
import type { CardSize } from '#shared/domain/round/deal.ts';
import styles from './LineBars.module.css';

type Props = { readonly line: Line; readonly size: CardSize };

/**
 * A slanting bar as broad as the stops would cut through the phrases of other squares, and its own phrases stick out of
 * it. So it widens to each of its squares, and is slender in between.
 */
export function Diagonal({ line: { id, squares }, size }: Props) {
  const near = `${50 / size}%`;
  const far = `${100 - 50 / size}%`;
  const isUp = id === 'diagonal-up';
  return (
    <>
      <svg className={styles.slant} focusable="false">
        <line x1={near} y1={isUp ? far : near} x2={far} y2={isUp ? near : far} />
      </svg>
      {squares.map((square) => {
        const place = { '--x': square % size, '--y': Math.floor(square / size) } as CSSProperties;
        return <div key={square} className={styles.bead} style={place} />;
      })}
    </>
  );
}
