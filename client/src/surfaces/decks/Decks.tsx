// Phrases of one's own: a facilitator writes a deck, in this browser and nowhere else.
import { useEffect } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { decksTexts } from '#shared/messages/decks.ts';
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx';
import { Sentence } from '../../components/Sentence.tsx';
import { Wordmark } from '../../components/Wordmark.tsx';
import { playable } from '../../store/deckDraft.ts';
import { useDevice } from '../../store/deviceStore.ts';
import { ownDeckStore } from '../../store/ownDeckStore.ts';
import { useLanguage, useTexts } from '../../store/useTexts.ts';
import { Balance } from './Balance.tsx';
import { countsOf } from './balance.ts';
import { DeckHead } from './DeckHead.tsx';
import styles from './Decks.module.css';
import { Forecast } from './Forecast.tsx';
import { MoreWays } from './MoreWays.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { PhraseList } from './PhraseList.tsx';
import { RejectedLines } from './RejectedLines.tsx';
import { StartWays } from './StartWays.tsx';
import { TakeDeck } from './TakeDeck.tsx';
import { useDeckEditor } from './useDeckEditor.ts';

export function Decks() {
  const language = useLanguage();
  const t = useTexts(decksTexts, language);
  const chooseLanguage = useDevice((device) => device.chooseLanguage);
  const isKept = useStore(ownDeckStore, (own) => own.isKept);
  const { draft, notice, notTaken, actions } = useDeckEditor(t('first-name'));
  const counts = countsOf(draft.phrases.filter((phrase) => playable(phrase, draft.kind)));
  const title = t('title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  const rejected = <RejectedLines notTaken={notTaken} onClose={actions.dismissNotTaken} language={language} />;
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Link href="/" className={styles.home} aria-label={t('home')}>
          <Wordmark />
        </Link>
        <LanguageSwitch language={language} onChoose={chooseLanguage} />
      </header>
      <main>
        <h1 className={styles.title}>
          <Sentence text={title} />
        </h1>
        <p className={styles.intro}>{t('intro')}</p>
        <p className={styles.where}>{t('where')}</p>
        {!isKept && <p className={styles.notKept}>{t('not-kept')}</p>}
        {draft.phrases.length === 0 ? (
          <>
            {rejected}
            <StartWays actions={actions} language={language} />
          </>
        ) : (
          <div className={styles.desk}>
            <div className={styles.head}>
              {rejected}
              <DeckHead draft={draft} actions={actions} language={language} />
              <MoreWays actions={actions} language={language} />
            </div>
            <div className={styles.aside}>
              <Balance counts={counts} language={language} />
              <Forecast counts={counts} language={language} />
              <TakeDeck draft={draft} actions={actions} language={language} />
            </div>
            <div className={styles.list}>
              <PhraseList draft={draft} actions={actions} language={language} />
            </div>
          </div>
        )}
        <NoticeBar notice={notice} onClose={() => actions.tell(null)} language={language} />
      </main>
    </div>
  );
}
