import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import { useTexts } from '../../store/useTexts.ts';
import type { DeskActions } from './deskActions.ts';
import { DoorButton } from './DoorButton.tsx';
import styles from './Health.module.css';
import { SilenceButton } from './SilenceButton.tsx';
import { TextButton } from './TextButton.tsx';
import type { Silence } from './useSilence.ts';
import { Sign } from '../../components/Sign.tsx';

type Props = {
  readonly view: Pick<FacilitatorView, 'joined' | 'paper' | 'presence' | 'phase' | 'door' | 'storing'>;
  readonly online: boolean;
  /** Whoever has no screen link can do nothing about a screen that is away. */
  readonly isOwn: boolean;
  readonly actions: DeskActions;
  readonly silence: Silence;
  /** Goes to where a screen elsewhere is paired. */
  readonly onScreenLink: () => void;
  readonly language: Language;
};

/** Numbers only: who is who, nobody needs to know. An alarm only where there is something to do. */
export function Health({ view, online, isOwn, actions, silence, onScreenLink, language }: Props) {
  const t = useTexts(consoleTexts, language);
  const { joined, paper, presence, phase, door, storing } = view;
  const doorText = door === 'open' ? t('doorOpen') : t('doorClosed', { count: online ? presence.waiting : 0 });
  // Cut off from the server this page knows nothing of the others.
  const rows = [
    ['joined', String(joined)],
    ...(paper > 0 ? [['paper', String(paper)] as const] : []),
    ['connected', online ? String(presence.phones) : t('unknown')],
    ['screen', online ? t('screens', { count: presence.screens }) : t('unknown')],
    ['stored', online ? t(storing ? 'storedAll' : 'storedNothing') : t('unknown')],
    ['desk', t(online ? 'online' : 'offline')],
    ['leading', online ? t('leads', { count: presence.desks - 1 }) : t('unknown')],
    ...(phase === 'open' ? [['door', doorText] as const] : []),
  ] as const;
  return (
    <section>
      <h2 className={styles.title}>{t('room')}</h2>
      <dl className={styles.rows}>
        {rows.map(([name, value]) => (
          <div key={name} className={styles.row}>
            <dt>{t(name)}</dt>
            <dd>
              <span>{value}</span>
              {name === 'screen' && silence.toggle && (
                <SilenceButton isOn={silence.isOn} toggle={silence.toggle} language={language} />
              )}
              {name === 'door' && <DoorButton {...{ door, actions, language }} />}
            </dd>
          </div>
        ))}
      </dl>
      {phase === 'open' && door === 'closed' && <p className={styles.help}>{t('doorHelp')}</p>}
      {online && isOwn && phase === 'open' && presence.screens === 0 && (
        <div className={styles.alarm}>
          <Sign name="exclamation" />
          <div>
            <p>
              <strong>{t('noScreen')}</strong>
              <br />
              {t('noScreenHelp')}
            </p>
            <TextButton onClick={onScreenLink}>{t('toScreenLink')}</TextButton>
          </div>
        </div>
      )}
    </section>
  );
}
