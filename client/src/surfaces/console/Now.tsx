// The middle: what is now, one sentence to say, and what belongs to it.
import { areFewCards, FEW_CARDS } from '#shared/content/privacy/fewCards.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import type { OwnDeck } from '#shared/protocol/ownDeck.ts';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import { useTexts } from '../../store/useTexts.ts';
import { BingoDesk } from './BingoDesk.tsx';
import type { Carry } from './carry.ts';
import { CaseSheet } from './CaseSheet.tsx';
import { CaseStory } from './CaseStory.tsx';
import { kindOfDeck } from './dealChoice.ts';
import { DealFields } from './DealFields.tsx';
import { DealtCards } from './DealtCards.tsx';
import type { DeskActions } from './deskActions.ts';
import { Farewell } from './Farewell.tsx';
import { Fold } from '../../components/Fold.tsx';
import { Harvest } from './Harvest.tsx';
import { Heading } from './Heading.tsx';
import { leafedTo } from './leafedTo.ts';
import styles from './Now.module.css';
import { sayingFor } from './saying.ts';
import { PaperDesk } from './PaperDesk.tsx';
import { TimeOnScreen } from './TimeOnScreen.tsx';
import type { Lead } from './useLead.ts';
import { isProvisional } from './useSettle.ts';

type Props = {
  readonly view: FacilitatorView;
  readonly lead: Lead;
  readonly actions: DeskActions;
  /** The deck of her own that can be dealt. */
  readonly ownDeck: OwnDeck | null;
  readonly clockOffset: number;
  readonly carry: Carry;
};

export function Now({ view, lead, actions, ownDeck, clockOffset, carry }: Props) {
  const { language } = carry;
  const t = useTexts(consoleTexts, language);
  const mayWrite = carry.role === 'facilitator';
  const { activity: round } = view;
  const dealing = lead.intent === 'dealing';
  return (
    <div className={styles.now}>
      <Heading view={view} dealing={dealing} clockOffset={clockOffset} language={language} />
      <p className={styles.say}>
        {t('say')}{' '}
        {t(sayingFor(view, lead.intent, kindOfDeck(lead.choice.deck, ownDeck)), { pronoun: view.case.pronoun })}
      </p>
      {view.phase === 'closed' && <Farewell {...{ view, actions, clockOffset, carry }} />}
      {view.phase === 'open' && dealing && (
        <DealFields
          choice={lead.choice}
          onChoose={lead.choose}
          session={view.language}
          {...{ ownDeck, mayWrite, language }}
        />
      )}
      {round?.phase === 'ready' && view.phase === 'open' && (
        <>
          {areFewCards(view.joined) && <p>{t('fewCards', { few: FEW_CARDS })}</p>}
          <CaseSheet story={view.case} session={view.language} language={language} />
          <DealtCards {...{ round, lead, actions, ownDeck, mayWrite, language }} session={view.language} />
          <TimeOnScreen minutes={round.minutes} actions={actions} language={language} />
        </>
      )}
      {(round?.phase === 'running' || round?.phase === 'paused') && view.phase === 'open' && (
        <>
          <BingoDesk
            round={round}
            next={lead.step === 'show-bingo' ? round.unseenBingo : null}
            session={view.language}
            onShow={actions.show}
            language={language}
          />
          <Fold title={t('theCase')} isBox>
            <CaseStory story={view.case} session={view.language} />
          </Fold>
        </>
      )}
      {isProvisional(view) && !dealing && <p>{t('tallySoon')}</p>}
      {round && round.phase !== 'ready' && view.phase === 'open' && view.paper > 0 && !dealing && (
        <PaperDesk key={`paper ${round.activity}`} round={round} actions={actions} carry={carry} />
      )}
      {(round?.phase === 'running' || round?.phase === 'paused') && view.phase === 'open' && (
        <TimeOnScreen minutes={round.minutes} actions={actions} language={language} />
      )}
      {round?.tally && !dealing && (
        <Harvest
          key={`harvest ${round.activity}`}
          round={round}
          tally={round.tally}
          leafed={leafedTo(view)}
          onShow={view.phase === 'open' ? actions.show : null}
          session={view.language}
          carry={carry}
        />
      )}
    </div>
  );
}
