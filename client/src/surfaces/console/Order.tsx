import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx';
import { Wordmark } from '../../components/Wordmark.tsx';
import { useDevice } from '../../store/deviceStore.ts';
import { useTexts } from '../../store/useTexts.ts';
import { joinAt } from '../../address/joinAt.ts';
import { useJoinOrigin } from '../../address/useJoinOrigin.ts';
import styles from './Order.module.css';
import { OrderList } from './OrderList.tsx';
import { runningOrder } from './runningOrder.ts';

type Props = {
  readonly view: FacilitatorView;
  readonly online: boolean;
  readonly clockOffset: number;
  /** Goes to where the session is closed; null for who may not. */
  readonly onFarewell: (() => void) | null;
  readonly language: Language;
};

/** Left: the running order, and how to get in. */
export function Order({ view, online, clockOffset, onFarewell, language }: Props) {
  const t = useTexts(consoleTexts, language);
  const chooseLanguage = useDevice((device) => device.chooseLanguage);
  const origin = useJoinOrigin();
  const { address, code } = joinAt(origin ?? '', view.code);
  return (
    <header className={styles.order}>
      <div className={styles.head}>
        <Wordmark />
        <LanguageSwitch language={language} onChoose={chooseLanguage} />
      </div>
      <OrderList
        steps={runningOrder(view)}
        paused={view.activity?.phase === 'paused'}
        since={view.activity?.endedAt ?? view.activity?.startedAt ?? null}
        clockOffset={clockOffset}
        onFarewell={onFarewell}
        language={language}
      />
      {/* Whoever takes over sees that she has. */}
      {online && <p className={styles.leads}>{t('leadsHere', { count: view.presence.desks - 1 })}</p>}
      {view.phase === 'open' && (
        <p className={styles.join}>
          <span className={styles.address}>
            {t('joinAt')} <span className={styles.host}>{address}</span>
          </span>
          <span className={styles.code}>{code}</span>
        </p>
      )}
    </header>
  );
}
