import type { Language } from '#shared/domain/language.ts';
import { decksTexts } from '#shared/messages/decks.ts';
import { Button } from '../../components/Button.tsx';
import { stickyFoot } from '../../components/stickyFoot.ts';
import { useTexts } from '../../store/useTexts.ts';
import type { Notice } from './deckActions.ts';
import { UNDO } from './deckProps.ts';
import styles from './NoticeBar.module.css';

type Props = { readonly notice: Notice | null; readonly onClose: () => void; readonly language: Language };

/** What happened last, said and shown, with the way back. It stays until something else happens: nobody has to hurry. */
export function NoticeBar({ notice, onClose, language }: Props) {
  const t = useTexts(decksTexts, language);
  return (
    <div ref={stickyFoot} className={styles.bar}>
      <div className={notice ? styles.notice : undefined} data-notice={notice ? '' : undefined}>
        <p role="status" className={styles.text}>
          {notice && t(notice.text, notice.values)}
        </p>
        {notice?.undo && (
          <Button id={UNDO} onClick={notice.undo}>
            {t('undo')}
          </Button>
        )}
        {notice && (
          <button type="button" className={styles.close} onClick={onClose}>
            {t('close')}
          </button>
        )}
      </div>
    </div>
  );
}
