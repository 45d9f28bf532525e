// A page of the phone that is not the card: the name of the game, the language, one thing to say.
import type { ReactNode } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx';
import { Wordmark } from '../../components/Wordmark.tsx';
import { useDevice } from '../../store/deviceStore.ts';
import styles from './PhonePage.module.css';
import { Sentence } from '../../components/Sentence.tsx';

type Props = {
  readonly language: Language;
  /** Set huge, with its stop. */
  readonly title: string;
  /** Something is still to come: three stops. */
  readonly waits?: boolean;
  readonly children?: ReactNode;
};

export function PhonePage({ language, title, waits = false, children }: Props) {
  const chooseLanguage = useDevice((device) => device.chooseLanguage);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Wordmark />
        <LanguageSwitch language={language} onChoose={chooseLanguage} />
      </header>
      <main className={styles.main}>
        <h1 className={styles.title}>
          <Sentence text={title} waits={waits} />
        </h1>
        {children}
      </main>
    </div>
  );
}
