import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { Button } from '../../components/Button.tsx';
import { useTexts } from '../../store/useTexts.ts';
import { Sign } from '../../components/Sign.tsx';
import styles from './StatusLine.module.css';

type Props = {
  readonly online: boolean;
  /** Whether what is done is stored. */
  readonly storing: boolean;
  readonly problem: string | null;
  readonly onRead: () => void;
  /** Said to whoever listens; to be seen elsewhere. */
  readonly aside: string;
  readonly language: Language;
};

/** The desk's one live region: right above what is pressed. */
export function StatusLine({ online, storing, problem, onRead, aside, language }: Props) {
  const t = useTexts(consoleTexts, language);
  return (
    <div className={styles.line}>
      <div role="status">
        {!online && (
          <p className={styles.said}>
            <Sign name="ellipsis" />
            <span>
              <strong>{t('lost')}</strong> {t('lostHelp')}
            </span>
          </p>
        )}
        {online && !storing && (
          <p className={styles.said}>
            <Sign name="exclamation" />
            <span>
              <strong>{t('notStoring')}</strong> {t('notStoringHelp')}
            </span>
          </p>
        )}
        {problem && (
          <p className={styles.said}>
            <Sign name="exclamation" />
            <span>{problem}</span>
          </p>
        )}
        <p className="visually-hidden">{aside}</p>
      </div>
      {problem && (
        <Button className={styles.read} onClick={onRead}>
          {t('gotIt')}
        </Button>
      )}
    </div>
  );
}
