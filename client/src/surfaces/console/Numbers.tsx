// Help by number: who is there and who is away, and nothing else of anybody.
import { useId, useState } from 'react';
import { consoleTexts } from '#shared/messages/console.ts';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import { useTexts } from '../../store/useTexts.ts';
import type { Carry } from './carry.ts';
import type { DeskActions } from './deskActions.ts';
import styles from './Numbers.module.css';
import { SeatHelp } from './SeatHelp.tsx';
import { seatStates, stateTexts } from './seatStates.ts';

type Props = {
  readonly numbers: NonNullable<FacilitatorView['numbers']>;
  readonly actions: DeskActions;
  readonly carry: Carry;
};

export function Numbers({ numbers, actions, carry }: Props) {
  const t = useTexts(consoleTexts, carry.language);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<number | null>(null);
  const id = useId();
  const all = seatStates(numbers, '');
  const found = seatStates(numbers, typed);
  const exact = found.find(({ seat }) => String(seat) === typed.trim());
  const shown = exact ?? all.find(({ seat }) => seat === chosen);
  const count = (state: string) => all.filter((each) => each.state === state).length;
  return (
    <>
      <p>{t('numbersHelp')}</p>
      <label htmlFor={id} className={styles.label}>
        {t('findNumber')}
        <input
          id={id}
          className={styles.field}
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      {shown && <SeatHelp key={shown.seat} seat={shown.seat} state={shown.state} actions={actions} carry={carry} />}
      <p>{found.length > 0 ? t('numbersCount', { here: count('here'), away: count('away') }) : t('noNumber')}</p>
      <ul className={styles.list}>
        {found.map(({ seat, state }) => (
          <li key={seat}>
            <button
              type="button"
              className={styles.seat}
              data-state={state}
              aria-pressed={seat === shown?.seat}
              onClick={() => {
                setTyped('');
                setChosen(seat);
              }}
            >
              {seat}
              <span className={styles.state}>{t(stateTexts[state])}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
