import { useState } from 'react';
import { consoleTexts } from '#shared/messages/console.ts';
import { saveTally, type TallyFile } from '../../net/api.ts';
import { useTexts } from '../../store/useTexts.ts';
import { ActionButton } from './ActionButton.tsx';
import type { Carry } from './carry.ts';
import styles from './TakeHome.module.css';

type Props = {
  readonly rounds: readonly number[];
  readonly isOpen: boolean;
  readonly carry: Carry;
};

/** Tallies as a file: of one round, or of the session as a whole. */
export function TakeHome({ rounds, isOpen, carry }: Props) {
  const { code, secret, language, say, onFailure } = carry;
  const t = useTexts(consoleTexts, language);
  const [round, choose] = useState<TallyFile['round']>('session');
  const [isSaved, setSaved] = useState(false);
  if (rounds.length === 0) return <p>{t(isOpen ? 'takeHomeLater' : 'nothingPlayed')}</p>;
  const save = async (format: TallyFile['format']) => {
    setSaved(false);
    const failure = await saveTally(code, secret, { format, round });
    onFailure(failure);
    setSaved(failure === null);
    say(failure === null ? t('saved') : '');
  };
  return (
    <div className={styles.home}>
      <p>{t('takeHomeHelp')}</p>
      <label className={styles.what}>
        {t('takeHomeWhat')}
        <select
          className={styles.select}
          value={round}
          onChange={(event) => choose(event.target.value === 'session' ? 'session' : Number(event.target.value))}
        >
          <option value="session">{t('wholeSession')}</option>
          {rounds.map((number) => (
            <option key={number} value={number}>
              {t('round', { number })}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.files}>
        <ActionButton action={() => save('csv')}>{t('csv')}</ActionButton>
        <ActionButton action={() => save('csv-international')}>{t('csvInternational')}</ActionButton>
        <ActionButton action={() => save('json')}>{t('json')}</ActionButton>
      </div>
      {isSaved && <p>{t('saved')}</p>}
    </div>
  );
}
