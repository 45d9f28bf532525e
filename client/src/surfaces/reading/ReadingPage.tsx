// What every page to read has: the way home, the language, a title, and what else there is to read.
import type { ReactNode } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { readingTexts } from '#shared/messages/reading.ts';
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx';
import { ReadingLinks } from '../../components/ReadingLinks.tsx';
import { Sentence } from '../../components/Sentence.tsx';
import { Wordmark } from '../../components/Wordmark.tsx';
import { useDevice } from '../../store/deviceStore.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './ReadingPage.module.css';
import { useArrival } from './useArrival.ts';
import { useOpenInPrint } from './useOpenInPrint.ts';

type Props = {
  readonly title: string;
  /** What kind of page it is, above its title. */
  readonly above?: string;
  readonly language: Language;
  /** The way through a long page: beside it where there is room, above it where there is not. */
  readonly contents?: ReactNode;
  readonly children: ReactNode;
};

export function ReadingPage({ title, above, language, contents, children }: Props) {
  const t = useTexts(readingTexts, language);
  const chooseLanguage = useDevice((device) => device.chooseLanguage);
  useArrival(title);
  useOpenInPrint();
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        {/* Links between pages load anew: each begins at its top, and the way back at the place one left. */}
        <a href="/" className={styles.home} aria-label={t('home')}>
          <Wordmark />
        </a>
        <LanguageSwitch language={language} onChoose={chooseLanguage} />
      </header>
      <main className={[styles.main, contents && styles.beside].filter(Boolean).join(' ')}>
        <div className={styles.head}>
          {above && <p className={styles.above}>{above}</p>}
          <h1 className={styles.title}>
            <Sentence text={title} />
          </h1>
        </div>
        {contents}
        <div className={styles.text}>{children}</div>
      </main>
      <footer className={styles.footer}>
        <ReadingLinks language={language} />
      </footer>
    </div>
  );
}
