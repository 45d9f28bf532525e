import styles from './HeardBar.module.css';
import type { BarScale } from './barScale.ts';

type Props = { readonly heard: number; readonly of: number; readonly scale: BarScale };

/** One circle per card that carried the phrase, filled if it was heard there; of many cards, a bar in a track. */
export function HeardBar({ heard, of, scale: { form, unit, longest } }: Props) {
  const ends = unit * of;
  return (
    <svg className={styles.bar} viewBox={`0 0 ${longest} 4.4`} aria-hidden="true" focusable="false">
      {form === 'circles' ? (
        Array.from({ length: of }, (_, card) => (
          <circle
            key={card}
            className={card < heard ? styles.heard : styles.unheard}
            cx={unit * (card + 0.5)}
            cy={2.2}
            r={unit * 0.46 - 0.18}
          />
        ))
      ) : (
        <>
          {heard > 0 && <rect className={styles.heard} x={0.2} y={0.2} width={unit * heard - 0.4} height={4} />}
          <rect className={styles.unheard} x={0.2} y={0.2} width={ends - 0.4} height={4} />
        </>
      )}
    </svg>
  );
}
