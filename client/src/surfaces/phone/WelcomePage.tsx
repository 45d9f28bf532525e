import type { ReactNode } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { phoneTexts } from '#shared/messages/phone.ts';
import type { ParticipantView } from '#shared/views/participantView.ts';
import { Button } from '../../components/Button.tsx';
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx';
import { Wordmark } from '../../components/Wordmark.tsx';
import { useDevice } from '../../store/deviceStore.ts';
import { useTexts } from '../../store/useTexts.ts';
import { Promises } from './Promises.tsx';
import { SeatDisc } from './SeatDisc.tsx';
import styles from './WelcomePage.module.css';

type Props = {
  readonly code: string;
  readonly view: Pick<ParticipantView, 'seat' | 'keepHours' | 'rehearsal'>;
  readonly language: Language;
  readonly onTakePart: () => void;
  /** What is to be known about this browser, if anything. */
  readonly note: ReactNode;
};

export function WelcomePage({ code, view: { seat, keepHours, rehearsal }, language, onTakePart, note }: Props) {
  const t = useTexts(phoneTexts, language);
  const chooseLanguage = useDevice((device) => device.chooseLanguage);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Wordmark />
        <LanguageSwitch language={language} onChoose={chooseLanguage} />
      </header>
      <main className={styles.main}>
        <h1 className={styles.title}>
          {t('playing-as')} <SeatDisc seat={seat} />
        </h1>
        <div className={styles.foot}>
          {rehearsal && <p>{t('rehearsal-help')}</p>}
          <p className={styles.task}>{t('what-to-do')}</p>
          <Promises keepHours={keepHours} t={t} />
          {note}
          <div className={styles.take}>
            <Button look="primary" wide className={styles.button} onClick={onTakePart}>
              {t('take-part')}
            </Button>
            <a className={styles.back} href={`/return/${code}`}>
              {t('had-card')}
            </a>
          </div>
        </div>
      </main>
    </div>
  );
}
