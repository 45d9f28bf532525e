import type { DeckKind } from '#shared/domain/taxonomy.ts';
import styles from './PaperNumber.module.css';

type Props = { readonly number: number; readonly kind: DeckKind };

const COMMA = 'M50 0A50 50 0 0 0 46 99.8C45 105 40 109 29 111.5L33 122C78 115 100 90 100 50A50 50 0 0 0 50 0z';

/** A card's number as the stop of the sentence before it; in a breakthrough round the stop has a tail, below the line. */
export function PaperNumber({ number, kind }: Props) {
  const isOpen = kind === 'breakthrough';
  const digits = String(number).length;
  return (
    <svg className={styles.number} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      {isOpen ? <path className={styles.comma} d={COMMA} /> : <circle className={styles.stop} cx="50" cy="50" r="50" />}
      <text x="50" y={[75, 75, 69, 65][digits - 1]} fontSize={[72, 72, 54, 42][digits - 1]}>
        {number}
      </text>
    </svg>
  );
}
