// Right: how the room is, the door, the links, what to take home, and the end.
import { type Ref, useRef } from 'react';
import type { Reason } from '#shared/domain/reason.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { paperTexts } from '#shared/messages/paper.ts';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import { useTexts } from '../../store/useTexts.ts';
import { AssistantLink } from './AssistantLink.tsx';
import type { Carry } from './carry.ts';
import type { DeskActions } from './deskActions.ts';
import { Ending } from './Ending.tsx';
import { Fold } from '../../components/Fold.tsx';
import { Health } from './Health.tsx';
import { JoinSheet } from './JoinSheet.tsx';
import { Keeping } from './Keeping.tsx';
import { Keys } from './Keys.tsx';
import { LeadLink } from './LeadLink.tsx';
import { Numbers } from './Numbers.tsx';
import { PaperSheets } from './PaperSheets.tsx';
import { openFold } from './openFold.ts';
import styles from './Room.module.css';
import { ScreenAccess } from './ScreenAccess.tsx';
import { ScreenLink } from './ScreenLink.tsx';
import { stageOf } from './stage.ts';
import { TakeHome } from './TakeHome.tsx';
import { useLinks } from './useLinks.ts';
import type { Silence } from './useSilence.ts';

type Props = {
  readonly view: FacilitatorView;
  readonly online: boolean;
  readonly clockOffset: number;
  readonly actions: DeskActions;
  readonly silence: Silence;
  readonly renewOwn: () => Promise<Reason | null>;
  /** Where the session is closed. */
  readonly farewell: Ref<HTMLDetailsElement>;
  /** Where the keys are listed. */
  readonly keys: Ref<HTMLDetailsElement>;
  readonly carry: Carry;
};

export function Room({ view, online, clockOffset, actions, silence, renewOwn, farewell, keys, carry }: Props) {
  const { language, role } = carry;
  const t = useTexts(consoleTexts, language);
  const onPaper = useTexts(paperTexts, language);
  const isOpen = view.phase === 'open';
  const isOwn = role === 'facilitator';
  const screenLink = useRef<HTMLDetailsElement>(null);
  const links = useLinks(carry, view, online);
  return (
    <aside className={styles.room} aria-label={t('room')}>
      <div className={styles.health}>
        {!isOwn && <p className={styles.assistant}>{t('assistantCannot')}</p>}
        <Health
          {...{ view, online, isOwn, actions, silence, language }}
          onScreenLink={() => openFold(screenLink.current)}
        />
        {isOpen && isOwn && <ScreenLink links={links} carry={carry} />}
        <a className={styles.guide} href="/guide" target="_blank" rel="noopener">
          {t('guide')}
        </a>
        {stageOf(view) === 'arrival' && (
          <a className={styles.guide} href="/zaalcheck" target="_blank" rel="noopener">
            {t('roomCheck')}
          </a>
        )}
        {isOpen && (
          <div className={styles.keeping}>
            <Keeping view={view} clockOffset={clockOffset} language={language} />
          </div>
        )}
      </div>
      <div className={styles.folds}>
        {isOpen && (
          <Fold title={t('join')}>
            <JoinSheet code={view.code} language={language} />
          </Fold>
        )}
        {view.numbers && view.numbers.last > 0 && (
          <Fold title={t('numbers')}>
            <Numbers numbers={view.numbers} actions={actions} carry={carry} />
          </Fold>
        )}
        {isOpen && (
          <Fold title={onPaper('onPaper')}>
            <PaperSheets view={view} actions={actions} carry={carry} />
          </Fold>
        )}
        {isOwn && (
          <>
            {/* To be kept before the room fills up: there is no other way back in. */}
            <Fold title={t('yourLink')} open={isOpen && stageOf(view) === 'arrival'}>
              <LeadLink renewOwn={renewOwn} carry={carry} />
            </Fold>
            {isOpen && (
              <>
                <Fold title={t('assistant')}>
                  <AssistantLink assisted={view.assisted} links={links} carry={carry} />
                </Fold>
                <Fold ref={screenLink} title={t('screenLink')}>
                  <ScreenAccess links={links} carry={carry} />
                </Fold>
                <Fold title={t('takeHome')} open={view.activity?.phase === 'ended'}>
                  <TakeHome rounds={view.playedRounds} isOpen carry={carry} />
                </Fold>
                <Fold ref={farewell} title={t('farewell')}>
                  <Ending keepHours={view.keepHours} actions={actions} language={language} />
                </Fold>
              </>
            )}
          </>
        )}
        {isOpen && <Keys ref={keys} language={language} />}
      </div>
    </aside>
  );
}
