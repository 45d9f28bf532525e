// The middle: what is now, one sentence to say, and what belongs to it.
import { consoleTexts } from '#shared/messages/console.ts';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import { useTexts } from '../../store/useTexts.ts';
import { BingoDesk } from './BingoDesk.tsx';
import type { Carry } from './carry.ts';
import { CaseSheet } from './CaseSheet.tsx';
import { DealFields } from './DealFields.tsx';
import { DealtCards } from './DealtCards.tsx';
import type { DeskActions } from './deskActions.ts';
import { Farewell } from './Farewell.tsx';
import { Heading } from './Heading.tsx';
import styles from './Now.module.css';
import { sayingFor } from './saying.ts';
import { TallySheet } from './TallySheet.tsx';
import type { Lead } from './useLead.ts';

type Props = {
  readonly view: FacilitatorView;
  readonly lead: Lead;
  readonly actions: DeskActions;
  readonly clockOffset: number;
  readonly carry: Carry;
};

export function Now({ view, lead, actions, clockOffset, carry }: Props) {
  const { language } = carry;
  const t = useTexts(consoleTexts, language);
  const { activity: round } = view;
  const dealing = lead.intent === 'dealing';
  return (
    <div className={styles.now}>
      <Heading view={view} dealing={dealing} clockOffset={clockOffset} language={language} />
      <p className={styles.say}>
        {t('say')} {t(sayingFor(view, lead.intent), { pronoun: view.case.pronoun })}
      </p>
      {view.phase === 'closed' && <Farewell view={view} actions={actions} carry={carry} />}
      {view.phase === 'open' && dealing && (
        <DealFields choice={lead.choice} onChoose={lead.choose} session={view.language} language={language} />
      )}
      {round?.phase === 'ready' && view.phase === 'open' && (
        <>
          <CaseSheet story={view.case} session={view.language} language={language} />
          <DealtCards round={round} lead={lead} actions={actions} session={view.language} language={language} />
        </>
      )}
      {round?.tally && !dealing && <TallySheet tally={round.tally} session={view.language} language={language} />}
      {round && round.phase !== 'ready' && view.phase === 'open' && !dealing && (
        <BingoDesk round={round} session={view.language} onShow={actions.show} language={language} />
      )}
    </div>
  );
}
