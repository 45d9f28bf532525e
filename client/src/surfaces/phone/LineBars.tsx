// A complete line is its stops run together: one solid shape with an outline, behind the phrases.
import type { CSSProperties } from 'react';
import type { Line } from '#shared/domain/round/bingo.ts';
import type { CardSize } from '#shared/domain/round/deal.ts';
import { Diagonal } from './Diagonal.tsx';
import styles from './LineBars.module.css';

type Props = { readonly lines: readonly Line[]; readonly size: CardSize };

export function LineBars({ lines, size }: Props) {
  const straight = lines.filter(({ id }) => /^(row|column)-/.test(id));
  const isFull = straight.length === 2 * size;
  const diagonals = lines.filter(({ id }) => id.startsWith('diagonal'));
  // All outlines first, then all fills: where two bars cross they are one shape.
  return (['outline', 'fill'] as const).map((pass) => (
    <div key={pass} className={styles.bars} data-pass={pass} aria-hidden="true">
      {isFull && <div className={styles.whole} />}
      {straight.map(({ id }) => {
        const [kind = '', number] = id.split('-');
        return <div key={id} className={styles[kind]} style={{ '--at': Number(number) - 1 } as CSSProperties} />;
      })}
      {diagonals.map((line) => (
        <Diagonal key={line.id} line={line} size={size} />
      ))}
    </div>
  ));
}
