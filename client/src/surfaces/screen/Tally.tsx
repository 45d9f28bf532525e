import type { CSSProperties } from 'react';
import type { Letter } from '#shared/domain/taxonomy.ts';
import { barScale } from './barScale.ts';
import { ColumnProfile } from './ColumnProfile.tsx';
import { Fit } from './Fit.tsx';
import { HeardBar } from './HeardBar.tsx';
import type { Picture } from './pictureOf.ts';
import type { Say } from './say.ts';
import styles from './Tally.module.css';

/** How long the longest bar may be, and the largest circle, in hundredths of the height. */
const BAR = 56;
/** The highest column beside the bars, in the same measure. */
const COLUMN = 56;
const CIRCLE = 4.4;

type Props = {
  readonly of: Extract<Picture, { what: 'tally' }>;
  readonly nameOf: (letter: Letter) => string;
  readonly say: Say;
};

/** The harvest: what was heard most, and how much of each routine or strategy. */
export function Tally({ of: { page, phrases, columns, deckKind }, nameOf, say }: Props) {
  const scale = barScale(
    phrases.map(({ exposure }) => exposure),
    BAR,
    CIRCLE,
  );
  return (
    <div className={styles.tally}>
      <section className={styles.heard}>
        <h1 className={styles.heading}>{say(page === 0 ? 'mostHeard' : 'alsoHeard')}</h1>
        <Fit className={styles.room}>
          <ol className={styles.bars} style={{ '--bar': scale.longest } as CSSProperties}>
            {phrases.map(({ text, heardBy, exposure, hearings }, index) => (
              <li key={text} className={styles.row}>
                <p className={styles.phrase}>{text}</p>
                <p className={styles.count}>
                  <HeardBar heard={heardBy} of={exposure} scale={scale} />
                  <Count isFull={index === 0} counts={{ heardBy, exposure, hearings }} say={say} />
                </p>
              </li>
            ))}
          </ol>
        </Fit>
      </section>
      {/* On 4:3 there is no room for it: there it is the next page. */}
      {page === 0 && (
        <section className={styles.profile}>
          <h2 className={styles.heading}>{say('perColumn', { deckKind })}</h2>
          <ColumnProfile columns={columns} highest={COLUMN} nameOf={nameOf} say={say} />
        </section>
      )}
    </div>
  );
}

type CountProps = {
  readonly isFull: boolean;
  readonly counts: Readonly<Record<'heardBy' | 'exposure' | 'hearings', number>>;
  readonly say: Say;
};

/** A whole sentence the first time; who hears the page gets it every time. */
function Count({ isFull, counts, say }: CountProps) {
  if (isFull) return <span>{say('heardInFull', counts)}</span>;
  return (
    <span>
      <span className="visually-hidden">{say('heardInFull', counts)}</span>
      <span aria-hidden="true">{say('heard', counts)}</span>
    </span>
  );
}
