import { type CSSProperties, useEffect, useRef } from 'react';
import { completeLines, type Line } from '#shared/domain/round/bingo.ts';
import { withoutSoftHyphens } from '#shared/domain/softHyphen.ts';
import { paperTexts } from '#shared/messages/paper.ts';
import type { PaperView } from '#shared/views/paperView.ts';
import { Button } from '../../components/Button.tsx';
import { Chair } from '../../components/Chair.tsx';
import { useTexts } from '../../store/useTexts.ts';
import { ActionButton } from './ActionButton.tsx';
import type { Carry } from './carry.ts';
import styles from './EnteredCard.module.css';
import { lineShape } from './lineShape.ts';
import type { Entered } from './useEntered.ts';

type Props = {
  readonly paper: PaperView;
  readonly card: PaperView['cards'][number];
  readonly entered: Entered;
  /** A bingo is called while the round runs. */
  readonly mayCall: boolean;
  readonly onPutAway: () => void;
  readonly carry: Carry;
};

/** One card as it lies on the table, square for square, to be ticked as its holder reads out. */
export function EnteredCard({ paper, card, entered, mayCall, onPutAway, carry }: Props) {
  const { say, language } = carry;
  const t = useTexts(paperTexts, language);
  const { size, extra, number, mark } = paper.round;
  const { seat, squares } = card;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isHeard = (square: number) => entered.isHeard(seat, square);
  const lines = completeLines(isHeard, size, extra);
  const lineText = ({ id }: Line) => t('line', { line: lineShape(id), at: id.split('-')[1] ?? '' });
  const tick = async (square: number) => {
    const before = lines.length;
    const then = completeLines((at) => isHeard(at) !== (at === square), size, extra);
    await entered.tick(seat, square);
    if (then.length > before)
      say(
        then
          .filter(({ id }) => lines.every((line) => line.id !== id))
          .map(lineText)
          .join(' '),
      );
  };
  const call = async ({ id }: Line) => {
    if (await entered.call(seat, id)) say(t('called'));
  };
  return (
    <section className={styles.entered}>
      <div className={styles.head}>
        <h3 ref={heading} tabIndex={-1} className={styles.title}>
          {t('card', { seat })}
        </h3>
        <Button className={styles.away} onClick={onPutAway}>
          {t('putAway')}
        </Button>
      </div>
      <p className={styles.check}>{t('checkMark', { number, mark })}</p>
      <div className={styles.grid} style={{ '--size': size } as CSSProperties}>
        {squares.map((square, index) =>
          square ? (
            <button
              key={index}
              type="button"
              className={styles.square}
              aria-pressed={isHeard(index)}
              aria-label={`${square.letter} ${withoutSoftHyphens(square.cell)}: ${square.sentence}`}
              title={square.sentence}
              lang={paper.language}
              onClick={() => void tick(index)}
            >
              {size !== 5 && <b className={styles.tag}>{square.letter}</b>}
              <span>{square.cell}</span>
            </button>
          ) : (
            <div key={index} className={styles.hers}>
              <div className={styles.chair}>
                <Chair />
              </div>
              <span className="visually-hidden">{t('counts', { pronoun: paper.case.pronoun })}</span>
            </div>
          ),
        )}
      </div>
      {lines.length === 0 && <p>{t('noLine')}</p>}
      {lines.map((line) => (
        <div key={line.id} className={styles.line}>
          <p>{lineText(line)}</p>
          {entered.isCalled(seat, line.id) ? (
            <p className={styles.called}>{t('called')}</p>
          ) : (
            mayCall && (
              <ActionButton className={styles.call} look="primary" action={() => call(line)}>
                {t('callLine')}
              </ActionButton>
            )
          )}
        </div>
      ))}
    </section>
  );
}
