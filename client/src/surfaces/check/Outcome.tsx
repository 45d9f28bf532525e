import type { Language } from '#shared/domain/language.ts';
import { roomCheckTexts } from '#shared/messages/roomCheck.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './Outcome.module.css';
import type { Verdict } from './verdicts.ts';

/** One sentence on how it went, with what to do. */
export function Outcome({ verdict, language }: { readonly verdict: Verdict; readonly language: Language }) {
  const t = useTexts(roomCheckTexts, language);
  return (
    <p className={styles.outcome} data-how={verdict.how}>
      <strong>{t(verdict.how)}</strong> {t(verdict.say, verdict.values)}
    </p>
  );
}
