import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './Health.module.css';
import { Sign } from '../../components/Sign.tsx';

type Props = {
  readonly view: Pick<FacilitatorView, 'joined' | 'presence' | 'phase'>;
  readonly online: boolean;
  readonly language: Language;
};

/** Numbers only: who is who, nobody needs to know. An alarm only where there is something to do. */
export function Health({ view, online, language }: Props) {
  const t = useTexts(consoleTexts, language);
  const { joined, presence, phase } = view;
  // Cut off from the server this page knows nothing of the others.
  const rows = [
    ['joined', String(joined)],
    ['connected', online ? String(presence.phones) : t('unknown')],
    ['screen', online ? t('screens', { count: presence.screens }) : t('unknown')],
    ['desk', t(online ? 'online' : 'offline')],
  ] as const;
  return (
    <section>
      <h2 className={styles.title}>{t('room')}</h2>
      <dl className={styles.rows}>
        {rows.map(([name, value]) => (
          <div key={name} className={styles.row}>
            <dt>{t(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {online && phase === 'open' && presence.screens === 0 && (
        <p className={styles.alarm}>
          <Sign name="exclamation" />
          <span>
            <strong>{t('noScreen')}</strong>
            <br />
            {t('noScreenHelp')}
          </span>
        </p>
      )}
    </section>
  );
}
