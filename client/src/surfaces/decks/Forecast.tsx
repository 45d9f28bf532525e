import { useDeferredValue, useId, useState } from 'react';
import { MAX_SEATS } from '#shared/domain/room.ts';
import { type CardSize, cardSizes } from '#shared/domain/round/deal.ts';
import type { Language } from '#shared/domain/language.ts';
import { decksTexts } from '#shared/messages/decks.ts';
import { useTexts } from '../../store/useTexts.ts';
import { type Counts, shortages } from './balance.ts';
import { FirstBingo } from './FirstBingo.tsx';
import styles from './Forecast.module.css';

type Props = { readonly counts: Counts; readonly language: Language };

/** For a group and a card: after how many phrases somebody has a bingo. */
export function Forecast({ counts, language }: Props) {
  const t = useTexts(decksTexts, language);
  const id = useId();
  const [typed, setTyped] = useState('20');
  const [size, setSize] = useState<CardSize>(5);
  const players = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
  const isWrong = players < 1 || players > MAX_SEATS;
  // Playing a few hundred games takes a moment, in which typing goes on.
  const deferred = useDeferredValue(players);
  return (
    <section className={styles.forecast} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {t('forecast')}
      </h2>
      <div className={styles.fields}>
        <label>
          {t('players')}
          <input
            inputMode="numeric"
            autoComplete="off"
            maxLength={3}
            value={typed}
            aria-invalid={isWrong || undefined}
            aria-describedby={`${id}-said`}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <label>
          {t('card')}
          <select
            value={size}
            onChange={({ target }) => setSize(cardSizes.find((one) => String(one) === target.value) ?? 5)}
          >
            {cardSizes.toReversed().map((one) => (
              <option key={one} value={one}>
                {t('card-size', { size: one })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div id={`${id}-said`}>
        {isWrong && <p className={styles.wrong}>{t('players-wrong')}</p>}
        {!isWrong && shortages(counts, size).length > 0 && <p>{t('no-forecast')}</p>}
        {!isWrong && deferred > 0 && shortages(counts, size).length === 0 && (
          <FirstBingo {...counts} size={size} players={Math.min(deferred, MAX_SEATS)} language={language} />
        )}
      </div>
    </section>
  );
}
