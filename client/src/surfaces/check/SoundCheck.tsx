import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import styles from './Answers.module.css';
import { CheckPart } from './CheckPart.tsx';
import { playTone } from './playTone.ts';
import type { PartProps } from './partProps.ts';

/** A press plays a tone; whether it was heard, only whoever is there can say. */
export function SoundCheck({ t, language, verdict, onVerdict }: PartProps) {
  const [hasPlayed, setPlayed] = useState(false);
  const play = async () => {
    const isPlaying = await playTone();
    setPlayed(isPlaying);
    onVerdict(isPlaying ? null : { how: 'but', say: 'sound-none' });
  };
  return (
    <CheckPart title={t('sound')} help={t('sound-help')} verdicts={[verdict]} language={language}>
      <Button onClick={() => void play()}>{t('sound-play')}</Button>
      {hasPlayed && verdict === null && (
        <div className={styles.answers} role="group" aria-label={t('sound-heard')}>
          <p>{t('sound-heard')}</p>
          <Button onClick={() => onVerdict({ how: 'good', say: 'sound-good' })}>{t('yes')}</Button>
          <Button onClick={() => onVerdict({ how: 'but', say: 'sound-silent' })}>{t('no')}</Button>
        </div>
      )}
    </CheckPart>
  );
}
