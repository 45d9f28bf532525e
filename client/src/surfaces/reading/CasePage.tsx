// One case, to read and to print: what the table knows, and a role card for each player.
import { caseKits } from '#shared/content/caseKits.ts';
import { readingTexts } from '#shared/messages/reading.ts';
import { useLanguage, useTexts } from '../../store/useTexts.ts';
import { CaseList } from './CaseList.tsx';
import styles from './CasePage.module.css';
import { HerSentence } from './HerSentence.tsx';
import { ReadingPage } from './ReadingPage.tsx';
import { RoleCards } from './RoleCards.tsx';

export function CasePage({ id }: { readonly id: string }) {
  const language = useLanguage();
  const t = useTexts(readingTexts, language);
  const kit = caseKits.find((candidate) => candidate.id === id);
  if (!kit)
    return (
      <ReadingPage title={t('unknown-case')} language={language}>
        <p className={styles.unknown}>{t('unknown-case-do')}</p>
        <CaseList language={language} />
      </ReadingPage>
    );
  const { title, fullStory, words, request, roles, questions } = kit[language];
  return (
    <ReadingPage title={title} above={`${t('case')} · ${t(`field-${kit.field}`)}`} language={language}>
      <section className={styles.part}>
        <h2>{t('situation')}</h2>
        <p className={styles.story}>{fullStory}</p>
      </section>
      <HerSentence words={t('quoted', { words })} />
      <section className={styles.part}>
        <h2>{t('request')}</h2>
        <p className={styles.request}>{request}</p>
      </section>
      <RoleCards title={title} roles={roles} language={language} />
      <section className={styles.afterwards}>
        <h2>{t('afterwards')}</h2>
        <ol>
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </section>
      <p className={styles.others}>
        <a href="/guide#cases">{t('all-cases')}</a>
      </p>
    </ReadingPage>
  );
}
