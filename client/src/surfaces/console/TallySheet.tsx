import { useState } from 'react';
import { areFewCards, FEW_CARDS } from '#shared/content/privacy/fewCards.ts';
import type { Language } from '#shared/domain/language.ts';
import type { DeckKind } from '#shared/domain/taxonomy.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import type { TallyView } from '#shared/views/tallyView.ts';
import { useTexts } from '../../store/useTexts.ts';
import { Fold } from '../../components/Fold.tsx';
import { ReadingHelp } from './ReadingHelp.tsx';
import { type Grouping, groupingsOf, groupingText, tallyRows } from './tallyRows.ts';
import styles from './TallySheet.module.css';
import { TallyTable } from './TallyTable.tsx';

/** Below this many cards a single mark moves every figure. */
const FEW = 10;

type Props = {
  readonly tally: TallyView;
  readonly kind: DeckKind;
  /** The phrase that the room sees. */
  readonly onScreen: string | null;
  /** Whether there is a room to show it to. */
  readonly canShow: boolean;
  /** Opens the page of a phrase. */
  readonly onOpen: (phrase: string) => void;
  /** The phrase whose page was open last: there the keyboard goes on. */
  readonly returnTo: string | null;
  readonly session: Language;
  readonly language: Language;
};

/** What was heard in the round, for the facilitator's eyes first. */
export function TallySheet({ tally, kind, onScreen, canShow, onOpen, returnTo, session, language }: Props) {
  const t = useTexts(consoleTexts, language);
  const [by, group] = useState<Grouping>('phrase');
  const heard = tally.phrases.length > 0;
  return (
    <section className={styles.sheet}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('tally')}</h2>
        <p>{t('tallyOf', { count: tally.cards })}</p>
        {heard && (
          <fieldset className={styles.groupings} aria-label={t('count')}>
            {groupingsOf(kind).map((grouping) => (
              <button
                key={grouping}
                type="button"
                className={styles.grouping}
                aria-pressed={grouping === by}
                onClick={() => group(grouping)}
              >
                {t(groupingText(grouping, kind))}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      {heard ? (
        <>
          {tally.cards < FEW && <p>{t('readSmall', { count: tally.cards })}</p>}
          {areFewCards(tally.cards) && <p>{t('fewCards', { few: FEW_CARDS })}</p>}
          {/* Of a phrase that opens there is nothing to do but to show it. */}
          {by === 'phrase' && (canShow || kind === 'defence') && <p>{t('phraseHelp', { kind })}</p>}
          <div className={styles.scroll}>
            <TallyTable
              rows={tallyRows(tally, by)}
              by={by}
              kind={kind}
              onScreen={onScreen}
              onOpen={onOpen}
              returnTo={returnTo}
              session={session}
              language={language}
            />
          </div>
          <Fold title={t('readIt')}>
            <ReadingHelp language={language} />
          </Fold>
        </>
      ) : (
        <p>{t('nothingHeard', { kind })}</p>
      )}
    </section>
  );
}
