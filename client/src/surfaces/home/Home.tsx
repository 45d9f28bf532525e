// The front page: what it is called, what it is, and the way in.
import { Link } from 'wouter';
import { homeTexts } from '#shared/messages/home.ts';
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx';
import { ReadingLinks } from '../../components/ReadingLinks.tsx';
import { Sentence } from '../../components/Sentence.tsx';
import { useDevice } from '../../store/deviceStore.ts';
import { useLanguage, useTexts } from '../../store/useTexts.ts';
import { Comma } from '../../components/Comma.tsx';
import styles from './Home.module.css';
import { JoinForm } from './JoinForm.tsx';
import { LedSession } from './LedSession.tsx';
import { Rehearse } from './Rehearse.tsx';
import { useTitle } from './useTitle.ts';

export function Home() {
  const language = useLanguage();
  const t = useTexts(homeTexts, language);
  const chooseLanguage = useDevice((device) => device.chooseLanguage);
  useTitle();
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <LanguageSwitch language={language} onChoose={chooseLanguage} />
      </header>
      <main className={styles.main}>
        <h1 className={styles.name} lang="nl">
          <Sentence text="Grote Defensieve Routine Bingo" />
        </h1>
        <div className={styles.beside}>
          <LedSession language={language} />
          <p className={styles.idea}>
            <span>
              <i className={styles.stop} /> {t('stop')}
            </span>
            <span>
              <Comma /> {t('comma')}
            </span>
          </p>
          <JoinForm language={language} />
          <p className={styles.facilitator}>
            {t('for-facilitators')}{' '}
            <Link href="/open" className={styles.open}>
              {t('open-session')}
            </Link>
            <br />
            {t('at-the-projector')}{' '}
            <Link href="/screen" className={styles.open}>
              {t('pair-screen')}
            </Link>
          </p>
          <Rehearse language={language} />
        </div>
      </main>
      <footer className={styles.footer}>
        <ReadingLinks language={language} />
      </footer>
    </div>
  );
}
