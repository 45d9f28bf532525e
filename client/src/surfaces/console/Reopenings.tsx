import { useId } from 'react';
import { strategies } from '#shared/content/explanations.ts';
import type { RoutinePage } from '#shared/content/materialSchema.ts';
import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { Comma } from '../../components/Comma.tsx';
import { useTexts } from '../../store/useTexts.ts';
import styles from './Reopenings.module.css';
import { ShowButton } from './ShowButton.tsx';

type Props = {
  readonly ways: RoutinePage['reopen'];
  /** The place of the way that the room sees. */
  readonly onScreen: number | null;
  /** Null when there is no room to show it to. */
  readonly onShow: ((place: number, textId: string) => Promise<unknown>) | null;
  readonly session: Language;
  readonly language: Language;
};

/** The ways to go on after a phrase, each with the strategy it belongs to. */
export function Reopenings({ ways, onScreen, onShow, session, language }: Props) {
  const t = useTexts(consoleTexts, language);
  const id = useId();
  return (
    <ul className={styles.ways}>
      {ways.map((way, place) => (
        <li key={way.nl} className={styles.way}>
          <span className={styles.comma}>
            <Comma />
          </span>
          <div className={styles.words}>
            <p className={styles.strategy} lang={session}>
              {strategies.find((strategy) => strategy.id === way.strategy)?.[session].name}
            </p>
            <p id={`${id}-${place}`} tabIndex={-1} className={styles.text} lang={session}>
              {way[session]}
            </p>
            {onShow && (
              <ShowButton
                label={t('showReopening')}
                onScreen={place === onScreen}
                onShow={() => onShow(place, `${id}-${place}`)}
                describedBy={`${id}-${place}`}
                language={language}
              />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
