// One phrase that was heard, in the middle of the desk: what it does, when it is right, and how to go on after it.
import { useId } from 'react';
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
import { ShowToggle } from './ShowToggle.tsx';
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
  useEscape(onBack);
  const { kind } = round.deck;
  const page = pageOf(phrase, kind);
  const ways = page?.reopen ?? [];
  const onScreen = phraseOnScreen(
    round.shown,
    phrase.id,
    ways.map((way) => way[session]),
  );
  const show = async (reopening: number | null, isOn: boolean) => {
    const shown = isOn ? ({ what: 'phrase', phrase: phrase.id, reopening } as const) : ({ what: 'listening' } as const);
    if (!(await onShow?.(shown))) return;
    const text = (reopening === null ? undefined : ways[reopening]?.[session]) ?? phrase.sentence;
    say(isOn ? `${t('onScreen')}: ${text}` : t('takenOff'));
  };

  return (
    <article className={styles.page} aria-labelledby={id}>
      <button type="button" className={styles.back} onClick={onBack}>
        {t('backToTally')}
      </button>
      <div className={styles.head}>
        <h2 id={id} ref={begin} tabIndex={-1} className={styles.sentence} lang={session}>
          <Sentence text={phrase.sentence} open={kind === 'breakthrough'} />
        </h2>
        <PhraseSource phrase={phrase} kind={kind} session={session} language={language} />
      </div>
      {onShow && (
        <ShowToggle
          label={t('showPhrase')}
          onScreen={onScreen === 'sentence'}
          onShow={(isOn) => show(null, isOn)}
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
