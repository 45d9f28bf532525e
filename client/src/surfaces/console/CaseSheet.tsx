import type { Language } from '#shared/domain/language.ts';
import type { Case } from '#shared/domain/room.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './CaseSheet.module.css';
import { CaseStory } from './CaseStory.tsx';

type Props = { readonly story: Case; readonly session: Language; readonly language: Language };

/** The case, to read out, with the way to its role cards. */
export function CaseSheet({ story, session, language }: Props) {
  const t = useTexts(consoleTexts, language);
  return (
    <section className={styles.sheet}>
      <h2 className={styles.label}>{t('theCase')}</h2>
      <CaseStory story={story} session={session} />
      <a className={styles.roleCards} href="/guide#cases" target="_blank" rel="noopener">
        {t('roleCards')}
      </a>
    </section>
  );
}
