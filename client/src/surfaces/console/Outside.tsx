// What stands where the desk would be: on its way in, or refused with what to do about it.
import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { reasonTexts } from '#shared/messages/reasons.ts';
import { Button } from '../../components/Button.tsx';
import { reloadPage } from '../../components/reloadPage.ts';
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx';
import { Wordmark } from '../../components/Wordmark.tsx';
import { useDevice } from '../../store/deviceStore.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './Outside.module.css';
import { type Outcome, outcomeOf, type Why } from './outcome.ts';

type Props = {
  readonly language: Language;
  readonly why: Why;
  /** This page had a desk until just now. */
  readonly wasIn?: boolean;
};

/** Where only another session helps. */
const GONE: readonly Outcome[] = ['unknownRoom', 'wiped', 'expired'];

export function Outside({ language, why, wasIn = false }: Props) {
  const t = useTexts(consoleTexts, language);
  const because = useTexts(reasonTexts, language);
  const chooseLanguage = useDevice((device) => device.chooseLanguage);
  const outcome = outcomeOf(why, wasIn);
  return (
    <div className={styles.outside}>
      <header className={styles.head}>
        <Wordmark />
        <LanguageSwitch language={language} onChoose={chooseLanguage} />
      </header>
      <main className={styles.main}>
        <div className={styles.said} role="status">
          <h1>{t(outcome)}</h1>
          <p>{outcome === 'refused' ? why.state === 'refused' && because(why.reason) : t(`${outcome}Help`)}</p>
        </div>
        {(outcome === 'refused' || outcome === 'newVersion') && (
          <Button look="primary" onClick={reloadPage}>
            {t('reload')}
          </Button>
        )}
        {GONE.includes(outcome) && <a href="/open">{t('openAnother')}</a>}
      </main>
    </div>
  );
}
