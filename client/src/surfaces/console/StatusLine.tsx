import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { Button } from '../../components/Button.tsx';
import { useTexts } from '../../store/useTexts.ts';
import { Sign } from '../../components/Sign.tsx';
import styles from './StatusLine.module.css';

/** The one thing to say that is wrong: of several, what explains the others. */
export type Notice = { readonly what: 'lost' | 'not-storing' } | { readonly what: 'problem'; readonly text: string };

export function noticeOf(online: boolean, storing: boolean, problem: string | null): Notice | null {
  if (!online) return { what: 'lost' };
  if (problem !== null) return { what: 'problem', text: problem };
  return storing ? null : { what: 'not-storing' };
}

type Props = {
  readonly notice: Notice | null;
  readonly onRead: () => void;
  /** Said to whoever listens; to be seen elsewhere. */
  readonly aside: string;
  readonly language: Language;
};

/** The desk's one live region: right above what is pressed. */
export function StatusLine({ notice, onRead, aside, language }: Props) {
  const t = useTexts(consoleTexts, language);
  return (
    <div className={styles.line}>
      <div role="status">
        {notice?.what === 'lost' && (
          <p className={styles.said}>
            <Sign name="ellipsis" />
            <span>
              <strong>{t('lost')}</strong> {t('lostHelp')}
            </span>
          </p>
        )}
        {notice?.what === 'not-storing' && (
          <p className={styles.said}>
            <Sign name="exclamation" />
            <span>
              <strong>{t('notStoring')}</strong> {t('notStoringHelp')}
            </span>
          </p>
        )}
        {notice?.what === 'problem' && (
          <p className={styles.said}>
            <Sign name="exclamation" />
            <span>{notice.text}</span>
          </p>
        )}
        <p className="visually-hidden">{aside}</p>
      </div>
      {notice?.what === 'problem' && (
        <Button className={styles.read} onClick={onRead}>
          {t('gotIt')}
        </Button>
      )}
    </div>
  );
}
