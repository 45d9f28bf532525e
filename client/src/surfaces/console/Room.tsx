// Right: how the room is, the links, what to take home, and the end.
import type { Ref } from 'react';
import { consoleTexts } from '#shared/messages/console.ts';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import { useTexts } from '../../store/useTexts.ts';
import { AskTwice } from './AskTwice.tsx';
import type { Carry } from './carry.ts';
import type { DeskActions } from './deskActions.ts';
import { Fold } from '../../components/Fold.tsx';
import { Health } from './Health.tsx';
import { JoinSheet } from './JoinSheet.tsx';
import { LeadLink } from './LeadLink.tsx';
import styles from './Room.module.css';
import { ScreenLink } from './ScreenLink.tsx';
import { stageOf } from './stage.ts';
import { TakeHome } from './TakeHome.tsx';

type Props = {
  readonly view: FacilitatorView;
  readonly online: boolean;
  readonly actions: DeskActions;
  /** Where the session is closed. */
  readonly farewell: Ref<HTMLDetailsElement>;
  readonly carry: Carry;
};

export function Room({ view, online, actions, farewell, carry }: Props) {
  const t = useTexts(consoleTexts, carry.language);
  const isOpen = view.phase === 'open';
  const hours = view.keepHours;
  return (
    <aside className={styles.room} aria-label={t('room')}>
      <div className={styles.health}>
        <Health view={view} online={online} language={carry.language} />
        {isOpen && <ScreenLink online={online} carry={carry} />}
        <a className={styles.guide} href="/guide" target="_blank" rel="noopener">
          {t('guide')}
        </a>
      </div>
      <div className={styles.folds}>
        {isOpen && (
          <Fold title={t('join')}>
            <JoinSheet code={view.code} language={carry.language} />
          </Fold>
        )}
        {/* To be kept before the room fills up: there is no other way back in. */}
        <Fold title={t('yourLink')} open={isOpen && stageOf(view) === 'arrival'}>
          <LeadLink carry={carry} />
        </Fold>
        {isOpen && (
          <Fold title={t('takeHome')} open={view.activity?.phase === 'ended'}>
            <TakeHome rounds={view.playedRounds} isOpen carry={carry} />
          </Fold>
        )}
        {isOpen && (
          <Fold ref={farewell} title={t('farewell')}>
            <p>{t('closeHelp', { hours })}</p>
            <AskTwice
              ask={t('close')}
              warning={t('closeSure', { hours })}
              yes={t('closeYes')}
              no={t('no')}
              action={actions.close}
            />
            <p>{t('wipeHelp', { phase: view.phase })}</p>
            <AskTwice ask={t('wipe')} warning={t('wipeSure')} yes={t('wipeYes')} no={t('no')} action={actions.wipe} />
          </Fold>
        )}
      </div>
    </aside>
  );
}
