import type { CSSProperties } from 'react';
import type { Letter } from '#shared/domain/taxonomy.ts';
import type { TallyView } from '#shared/views/tallyView.ts';
import { barScale } from './barScale.ts';
import styles from './ColumnProfile.module.css';
import type { Say } from './say.ts';

/** The largest stop, and the width of a column, in hundredths of the height. */
const STOP = 6.8;
const WIDTH = 7.4;

type Props = {
  readonly columns: TallyView['columns'];
  /** How high the highest column may be, in hundredths of the height. */
  readonly highest: number;
  /** Whether the name of each stands below its letter. */
  readonly isNamed?: boolean;
  readonly nameOf: (letter: Letter) => string;
  readonly say: Say;
};

/** A column of stops per letter of the card, one for each time it was heard. */
export function ColumnProfile({ columns, highest, isNamed = false, nameOf, say }: Props) {
  const { form, unit } = barScale(
    columns.map(({ hearings }) => hearings),
    highest,
    STOP,
  );
  return (
    <ul className={styles.profile}>
      {columns.map(({ letter, hearings }) => {
        const height = unit * hearings;
        return (
          <li key={letter} className={styles.column}>
            <span className="visually-hidden">{say('columnCount', { name: nameOf(letter), hearings })}</span>
            <span aria-hidden="true">{hearings}</span>
            {hearings > 0 && (
              <svg
                className={styles.stops}
                style={{ '--height': height } as CSSProperties}
                viewBox={`0 0 ${WIDTH} ${height}`}
                aria-hidden="true"
                focusable="false"
              >
                {form === 'solid' ? (
                  <rect x={1} y={0.2} width={WIDTH - 2} height={height - 0.4} />
                ) : (
                  Array.from({ length: hearings }, (_, hearing) => (
                    <circle key={hearing} cx={WIDTH / 2} cy={unit * (hearing + 0.5)} r={unit * 0.46 - 0.18} />
                  ))
                )}
              </svg>
            )}
            <span className={styles.letter} aria-hidden="true">
              {letter}
            </span>
            {isNamed && (
              <span className={styles.name} aria-hidden="true">
                {nameOf(letter)}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
