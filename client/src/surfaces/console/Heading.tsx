import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './Heading.module.css';
import { Minutes } from './Minutes.tsx';
import { stageOf } from './stage.ts';

type Props = {
  readonly view: FacilitatorView;
  readonly dealing: boolean;
  readonly clockOffset: number;
  readonly language: Language;
};

/** What is now, with the one figure that goes with it. */
export function Heading({ view, dealing, clockOffset, language }: Props) {
  const t = useTexts(consoleTexts, language);
  const { activity: round, phase, joined } = view;
  const stage = stageOf(view);
  const above = () => {
    if (phase === 'closed' || !round) return t('nowHeading');
    if (dealing) return t('soonInRound', { number: round.number + 1 });
    return t(round.phase === 'paused' ? 'nowPaused' : 'nowInRound', { number: round.number, kind: round.deck.kind });
  };
  const title = () => {
    if (phase === 'closed') return t('closedTitle');
    return t(dealing && round ? 'freshCards' : stage);
  };
  return (
    <div className={styles.heading}>
      <div>
        <p>{above()}</p>
        <h1 className={styles.title}>{title()}</h1>
      </div>
      {stage === 'rolePlay' && round && round.startedAt !== null && (
        <Minutes start={round.startedAt} clockOffset={clockOffset} language={language} />
      )}
      {(stage === 'arrival' || stage === 'freshCards') && (
        <p className={styles.figure}>
          <span className={styles.number}>{joined}</span> {t('inside')}
        </p>
      )}
    </div>
  );
}
