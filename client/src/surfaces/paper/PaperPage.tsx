// Around the sheets: what they are, the language, the button. None of it is printed.
import { type ReactNode, useEffect } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { paperTexts } from '#shared/messages/paper.ts';
import { Button } from '../../components/Button.tsx';
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx';
import { useDevice } from '../../store/deviceStore.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './PaperPage.module.css';

type Props = {
  readonly title: string;
  /** What can be chosen before it is printed. */
  readonly choice?: ReactNode;
  /** False as long as there is nothing to print. */
  readonly isReady?: boolean;
  readonly language: Language;
  readonly children: ReactNode;
};

export function PaperPage({ title, choice, isReady = true, language, children }: Props) {
  const t = useTexts(paperTexts, language);
  const chooseLanguage = useDevice((device) => device.chooseLanguage);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <h1 className={styles.title}>{title}</h1>
        {choice}
        {isReady && (
          <Button look="primary" className={styles.print} onClick={() => window.print()}>
            {t('print')}
          </Button>
        )}
        <LanguageSwitch language={language} onChoose={chooseLanguage} />
        {isReady && <p className={styles.help}>{t('printHelp')}</p>}
      </header>
      <main className={styles.sheets}>{children}</main>
    </div>
  );
}
