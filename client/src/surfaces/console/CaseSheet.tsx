import type { Language } from '#shared/domain/language.ts';
import type { Case } from '#shared/domain/room.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './CaseSheet.module.css';

type Props = { readonly story: Case; readonly session: Language; readonly language: Language };

/** The case, to read out. */
export function CaseSheet({ story, session, language }: Props) {
  const t = useTexts(consoleTexts, language);
  return (
    <section className={styles.sheet}>
      <h2 className={styles.label}>{t('theCase')}</h2>
      <div lang={session}>
        <h3 className={styles.title}>{story.title}</h3>
        {story.story && <p className={styles.story}>{story.story}</p>}
      </div>
    </section>
  );
}
