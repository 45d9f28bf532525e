import type { Letter } from '#shared/domain/taxonomy.ts';
import { ColumnProfile } from './ColumnProfile.tsx';
import styles from './Columns.module.css';
import type { Picture } from './pictureOf.ts';
import type { Say } from './say.ts';

/** The highest column that leaves room for the names below it, in hundredths of the height. */
const COLUMN = 40;

type Props = {
  readonly of: Extract<Picture, { what: 'columns' }>;
  readonly nameOf: (letter: Letter) => string;
  readonly say: Say;
};

/** A page of the harvest: how much of each routine or strategy, by name. */
export function Columns({ of: { columns, deckKind }, nameOf, say }: Props) {
  return (
    <div className={styles.page}>
      <h1 className={styles.heading}>{say('perColumn', { deckKind })}</h1>
      <ColumnProfile columns={columns} highest={COLUMN} isNamed nameOf={nameOf} say={say} />
    </div>
  );
}
