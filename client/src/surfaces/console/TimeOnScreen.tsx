import { useId } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { useTexts } from '../../store/useTexts.ts';
import type { DeskActions } from './deskActions.ts';
import styles from './TimeOnScreen.module.css';

const CHOICES = [5, 10, 15, 20, 30, 45];

type Props = {
  /** Null when the room is shown no time. */
  readonly minutes: number | null;
  readonly actions: DeskActions;
  readonly language: Language;
};

/** How much time the room is shown to have left; none, unless somebody wants it. It ends nothing. */
export function TimeOnScreen({ minutes, actions, language }: Props) {
  const t = useTexts(consoleTexts, language);
  const id = useId();
  const choices = minutes === null || CHOICES.includes(minutes) ? CHOICES : [minutes, ...CHOICES];
  return (
    <div className={styles.time}>
      <label htmlFor={id}>{t('timeOnScreen')}</label>
      <select
        id={id}
        className={styles.choice}
        value={minutes ?? ''}
        onChange={({ target }) => void actions.time(target.value === '' ? null : Number(target.value))}
      >
        <option value="">{t('noTime')}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice} {t('minutes', { count: choice })}
          </option>
        ))}
      </select>
    </div>
  );
}
