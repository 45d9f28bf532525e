import { consoleTexts } from '#shared/messages/console.ts';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import { useTexts } from '../../store/useTexts.ts';
import { AskTwice } from './AskTwice.tsx';
import type { Carry } from './carry.ts';
import type { DeskActions } from './deskActions.ts';
import styles from './Farewell.module.css';
import { Keeping } from './Keeping.tsx';
import { TakeHome } from './TakeHome.tsx';

type Props = {
  readonly view: FacilitatorView;
  readonly actions: DeskActions;
  readonly clockOffset: number;
  readonly carry: Carry;
};

/** After the closing: what can be taken home still, and until when. */
export function Farewell({ view, actions, clockOffset, carry }: Props) {
  const { language } = carry;
  const t = useTexts(consoleTexts, language);
  const isOwn = carry.role === 'facilitator';
  return (
    <>
      {isOwn && (
        <section className={styles.part}>
          <h2 className={styles.title}>{t('takeHome')}</h2>
          <TakeHome rounds={view.playedRounds} isOpen={false} carry={carry} />
        </section>
      )}
      <section className={styles.part}>
        <h2 className={styles.title}>{t('keeping')}</h2>
        <Keeping view={view} clockOffset={clockOffset} language={language} />
        {isOwn && (
          <>
            <p>{t('wipeHelp', { phase: 'closed' })}</p>
            <AskTwice ask={t('wipe')} warning={t('wipeSure')} yes={t('wipeYes')} no={t('no')} action={actions.wipe} />
          </>
        )}
        <a className={styles.another} href="/open">
          {t('openAnother')}
        </a>
      </section>
    </>
  );
}
