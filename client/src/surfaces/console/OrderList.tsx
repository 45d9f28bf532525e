import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './OrderList.module.css';
import type { OrderStep } from './runningOrder.ts';
import { Elapsed } from './Elapsed.tsx';
import { plannedMinutes } from './plan.ts';
import { Sign, type SignName } from '../../components/Sign.tsx';
import type { Stage } from './stage.ts';

const signs: Readonly<Record<Stage, SignName>> = {
  arrival: 'quote',
  freshCards: 'quote',
  rolePlay: 'ellipsis',
  harvest: 'colon',
  farewell: 'stop',
};

type Props = {
  readonly steps: readonly OrderStep[];
  readonly paused: boolean;
  /** When the stage of now began, if it is known. */
  readonly since: number | null;
  readonly clockOffset: number;
  /** Goes to where the session is closed; null for who may not. */
  readonly onFarewell: (() => void) | null;
  readonly language: Language;
};

/** The running order, with the step that the room is in. */
export function OrderList({ steps, paused, since, clockOffset, onFarewell, language }: Props) {
  const t = useTexts(consoleTexts, language);
  return (
    <ol className={styles.list} aria-label={t('order')}>
      {steps.map(({ what, when }) => {
        const isRound = typeof what === 'object';
        return (
          <li
            key={isRound ? what.round : what}
            className={[styles.step, styles[when], isRound && styles.earlier].filter(Boolean).join(' ')}
            aria-current={when === 'now' ? 'step' : undefined}
          >
            <span className={styles.sign}>
              <Sign name={isRound ? 'colon' : signs[what]} />
            </span>
            {what === 'farewell' && when === 'later' && onFarewell ? (
              <button type="button" className={[styles.name, styles.go].join(' ')} onClick={onFarewell}>
                {t(what)}
              </button>
            ) : (
              <span className={styles.name}>{isRound ? t('round', { number: what.round }) : t(what)}</span>
            )}
            <span className={styles.when}>
              <span className={!isRound && when === 'later' ? 'visually-hidden' : undefined}>
                {t(when === 'now' && paused ? 'paused' : when)}
              </span>
              {!isRound && when === 'later' && ` ${t('planned', { minutes: plannedMinutes[what] })}`}
              {!isRound && when === 'now' && what !== 'farewell' && (
                <Elapsed planned={plannedMinutes[what]} {...{ since, clockOffset, language }} />
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
