import type { CSSProperties } from 'react';
import { letters } from '#shared/domain/taxonomy.ts';
import { paperTexts } from '#shared/messages/paper.ts';
import { columnTexts } from '#shared/messages/taxonomy.ts';
import { formatJoinCode } from '#shared/protocol/joinCode.ts';
import type { PaperView } from '#shared/views/paperView.ts';
import { Chair } from '../../components/Chair.tsx';
import { useTexts } from '../../store/useTexts.ts';
import { hyphenated } from './hyphenated.ts';
import styles from './PaperCard.module.css';
import { PaperNumber } from './PaperNumber.tsx';

type Props = {
  readonly paper: PaperView;
  readonly card: PaperView['cards'][number];
  /** On half a page. */
  readonly isHalf: boolean;
};

/** From this many characters on the text of every card is a size smaller, so that the longest fits its square. */
const LONG = 68;

const isLong = ({ cards }: PaperView): boolean =>
  cards.some(({ squares }) => squares.some((square) => (square?.sentence.length ?? 0) >= LONG));

/** One card, to be marked with a pen. In the language of the session, whatever that of this device. */
export function PaperCard({ paper, card, isHalf }: Props) {
  const { language, round, code } = paper;
  const { size, deckKind: kind, number, mark, extra } = round;
  const t = useTexts(paperTexts, language);
  const columns = useTexts(columnTexts[kind], language);
  const patterns = extra.corners && extra.full ? 'both' : extra.corners ? 'corners' : 'full';
  return (
    <section
      className={[styles.card, isHalf && styles.half].filter(Boolean).join(' ')}
      data-size={size}
      data-long={isLong(paper) || undefined}
      style={{ '--size': size } as CSSProperties}
      aria-label={`${t('youPlayAs')} ${card.seat}`}
    >
      <header className={styles.head}>
        <p className={styles.which}>
          {t('session', { code: formatJoinCode(code) })} · <span>{t('cardOf', { number, kind, mark })}</span>
        </p>
        <h2 className={styles.title}>
          {t('youPlayAs')}
          <span className={styles.number}>
            <span className="visually-hidden"> {card.seat}</span>
            <PaperNumber number={card.seat} kind={kind} />
          </span>
        </h2>
      </header>
      {size === 5 && (
        <div className={styles.letters}>
          {letters.map((letter) => (
            <p key={letter}>
              <b>{letter}</b> {columns(letter)}
            </p>
          ))}
        </div>
      )}
      <div className={styles.grid}>
        {card.squares.map((square, index) =>
          square ? (
            <p key={index} className={styles.square}>
              {size !== 5 && <b className={styles.tag}>{square.letter}</b>}
              {hyphenated(square)}
            </p>
          ) : (
            <div key={index} className={styles.hers}>
              <div className={styles.chair}>
                <Chair />
              </div>
              {t('counts', { pronoun: paper.case.pronoun })}
            </div>
          ),
        )}
      </div>
      <footer className={styles.foot}>
        <p>
          {t('howToMark', { kind })} {t('howToCall')} {(extra.corners || extra.full) && t('alsoBingo', { patterns })}
        </p>
        <p className={styles.promise}>
          {t('promise')} <span>{t('noName')}</span>
        </p>
      </footer>
    </section>
  );
}
