import { useRef } from 'react';
import { Button } from '../../components/Button.tsx';
import { CheckPart } from './CheckPart.tsx';
import type { PartProps } from './partProps.ts';
import styles from './ReadingCard.module.css';
import type { Verdict } from './verdicts.ts';

const ANSWERS: readonly Verdict[] = [
  { how: 'good', say: 'read-all' },
  { how: 'but', say: 'read-some' },
  { how: 'bad', say: 'read-none' },
];

/** Fills the screen with a question in the sizes that the game uses there, for whoever walks to the back row. */
export function ReadingCard({ t, language, verdict, onVerdict }: PartProps) {
  const card = useRef<HTMLDialogElement>(null);
  const answer = (given: Verdict) => {
    onVerdict(given);
    card.current?.close();
  };
  return (
    <CheckPart title={t('read')} help={t('read-help')} verdicts={[verdict]} language={language}>
      <Button onClick={() => card.current?.showModal()}>{t('read-show')}</Button>
      <dialog ref={card} className={styles.card} aria-label={t('read')}>
        <p className={styles.large}>{t('read-question')}</p>
        <p className={styles.middle}>{t('read-question')}</p>
        <p className={styles.small}>{t('read-question')}</p>
        <div className={styles.answers}>
          {ANSWERS.map((given) => (
            <Button key={given.say} onClick={() => answer(given)}>
              {t(`answer-${given.say}` as 'answer-read-all')}
            </Button>
          ))}
        </div>
      </dialog>
    </CheckPart>
  );
}
