// One phrase that was heard, in the middle of the desk: what it does, when it is right, and how to go on after it.
import { useContext, useId } from 'react';
import { pageOf } from '#shared/content/pageOf.ts';
import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import type { RoundForFacilitator } from '#shared/views/roundForFacilitator.ts';
import type { HeardPhrase } from '#shared/views/tallyView.ts';
import { Sentence } from '../../components/Sentence.tsx';
import { useTexts } from '../../store/useTexts.ts';
import type { DeskActions } from './deskActions.ts';
import { PageTexts } from './PageTexts.tsx';
import styles from './PhrasePage.module.css';
import { phraseOnScreen } from './phraseOnScreen.ts';
import { PhraseSource } from './PhraseSource.tsx';
import { Reopenings } from './Reopenings.tsx';
import { Screens } from './Screens.ts';
import { ShowButton } from './ShowButton.tsx';
import { TextButton } from './TextButton.tsx';
import { useEscape } from './useEscape.ts';

type Props = {
  readonly phrase: HeardPhrase;
  readonly round: Pick<RoundForFacilitator, 'deck' | 'shown'>;
  readonly onBack: () => void;
  /** Null when there is no room to show it to. */
  readonly onShow: DeskActions['show'] | null;
  readonly say: (text: string) => void;
  readonly session: Language;
  readonly language: Language;
};

/** The page begins at the top of the window, and is read from its sentence on. */
const begin = (heading: HTMLElement | null) => {
  heading?.focus({ preventScroll: true });
  heading?.closest('article')?.scrollIntoView({ block: 'start' });
};

export function PhrasePage({ phrase, round, onBack, onShow, say, session, language }: Props) {
  const t = useTexts(consoleTexts, language);
  const id = useId();
  const screens = useContext(Screens);
  useEscape(onBack);
  const { kind } = round.deck;
  const page = pageOf(phrase, kind);
  const ways = page?.reopen ?? [];
  const onScreen = phraseOnScreen(
    round.shown,
    phrase.id,
    ways.map((way) => way[session]),
  );
  const show = async (reopening: number | null, textId: string) => {
    if (!(await onShow?.({ what: 'phrase', phrase: phrase.id, reopening }))) return;
    const text = (reopening === null ? undefined : ways[reopening]?.[session]) ?? phrase.sentence;
    say(`${t('onScreen', { screens })}: ${text}`);
    // The button is gone when it is done, and leaves the keyboard to what is shown.
    document.getElementById(textId)?.focus({ preventScroll: true });
  };

  return (
    <article className={styles.page} aria-labelledby={id}>
      <TextButton onClick={onBack}>{t('backToTally')}</TextButton>
      <div className={styles.head}>
        <h2 id={id} ref={begin} tabIndex={-1} className={styles.sentence} lang={session}>
          <Sentence text={phrase.sentence} open={kind === 'breakthrough'} />
        </h2>
        <PhraseSource phrase={phrase} kind={kind} session={session} language={language} />
      </div>
      {onShow && (
        <ShowButton
          label={t('showPhrase')}
          onScreen={onScreen === 'sentence'}
          onShow={() => show(null, id)}
          describedBy={id}
          language={language}
        />
      )}
      {page && (
        <>
          <PageTexts texts={page[session]} session={session} language={language} />
          <section>
            <h3 className={styles.title}>{t('phraseReopen')}</h3>
            <Reopenings
              ways={ways}
              onScreen={onScreen === 'sentence' ? null : onScreen}
              onShow={onShow && show}
              session={session}
              language={language}
            />
          </section>
          <section className={styles.question}>
            <h3 className={styles.title}>{t('phraseAskYourself')}</h3>
            <p lang={session}>{page[session].askYourself}</p>
          </section>
        </>
      )}
    </article>
  );
}
