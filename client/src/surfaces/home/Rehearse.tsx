import type { Language } from '#shared/domain/language.ts';
import { reasonTexts } from '#shared/messages/reasons.ts';
import { rehearsalTexts } from '#shared/messages/rehearsal.ts';
import { roomCheckTexts } from '#shared/messages/roomCheck.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './Rehearse.module.css';
import { useRehearsal } from './useRehearsal.ts';

/** One tap, and a session with invented participants begins. */
export function Rehearse({ language }: { readonly language: Language }) {
  const t = useTexts(rehearsalTexts, language);
  const check = useTexts(roomCheckTexts, language);
  const reason = useTexts(reasonTexts, language);
  const { rehearse, isBusy, refusal } = useRehearsal();
  return (
    <div className={styles.rehearse}>
      <button type="button" className={styles.button} disabled={isBusy} onClick={() => void rehearse(language)}>
        {t(isBusy ? 'opening' : 'rehearse')}
      </button>
      <p className={styles.about}>{t('about')}</p>
      <p>
        <a className={styles.check} href={check('path')}>
          {check('link-here')}
        </a>
      </p>
      {refusal && <p role="alert">{reason(refusal)}</p>}
    </div>
  );
}
