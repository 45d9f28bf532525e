// A facilitator opens a session. Everything has an answer already, so that one press is enough.
import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import { homeTexts } from '#shared/messages/home.ts';
import { reasonTexts } from '#shared/messages/reasons.ts';
import { Button } from '../../components/Button.tsx';
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx';
import { Sentence } from '../../components/Sentence.tsx';
import { stickyFoot } from '../../components/stickyFoot.ts';
import { Wordmark } from '../../components/Wordmark.tsx';
import { useDevice } from '../../store/deviceStore.ts';
import { useOwnDeck } from '../../store/ownDeckStore.ts';
import { useLanguage, useTexts } from '../../store/useTexts.ts';
import { CaseChoice } from './CaseChoice.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { draftAt, openRequest } from './openDraft.ts';
import styles from './OpenSession.module.css';
import { hasNoTitle, wrongField } from './ownCaseFields.ts';
import { LedSession } from './LedSession.tsx';
import { Rehearse } from './Rehearse.tsx';
import { SessionChoices } from './SessionChoices.tsx';
import { useOpening } from './useOpening.ts';
import { useTitle } from './useTitle.ts';

export function OpenSession() {
  const language = useLanguage();
  const t = useTexts(homeTexts, language);
  const reason = useTexts(reasonTexts, language);
  const chooseLanguage = useDevice((device) => device.chooseLanguage);
  useTitle(t('open-title'));
  const own = useOwnDeck();
  const [draft, setDraft] = useState(() => draftAt(window.location.search, own));
  const [isTitleMissing, setTitleMissing] = useState(false);
  const { open, isBusy, refusal } = useOpening();
  const session = draft.language ?? language;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const request = openRequest(draft, session, own);
    setTitleMissing(!request);
    if (request) return void open(request);
    const wrong = event.currentTarget.elements.namedItem(wrongField(draft.ownCase) ?? 'title');
    if (wrong instanceof HTMLElement) wrong.focus();
  };
  const form = { draft, session, t, onChange: setDraft };
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Link href="/" className={styles.home} aria-label={t('home')}>
          <Wordmark />
        </Link>
        <LanguageSwitch language={language} onChoose={chooseLanguage} />
      </header>
      <main>
        <LedSession language={language} />
        <h1 className={styles.title}>
          <Sentence text={t('open-title')} />
        </h1>
        <p className={styles.intro}>{t('open-intro')}</p>
        <Rehearse language={language} />
        <form className={styles.form} onSubmit={submit} noValidate>
          <LanguageChoice {...form} />
          <CaseChoice {...form} isTitleMissing={isTitleMissing && hasNoTitle(draft.ownCase)} />
          <SessionChoices {...form} />
          <div ref={stickyFoot} className={styles.foot}>
            {refusal && (
              <p role="alert" className={styles.wrong}>
                {reason(refusal)}
              </p>
            )}
            <Button look="primary" wide type="submit" className={styles.open} disabled={isBusy}>
              {t(isBusy ? 'opening' : 'open')}
            </Button>
          </div>
        </form>
        <p role="status" className="visually-hidden">
          {isBusy ? t('opening') : ''}
        </p>
      </main>
    </div>
  );
}
