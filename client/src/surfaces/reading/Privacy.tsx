// For data protection and security officers: what is stored, who sees it, and how to check each claim.
import { privacyPage } from '#shared/content/privacy/privacyPage.ts';
import { readingTexts } from '#shared/messages/reading.ts';
import { useLanguage, useTexts } from '../../store/useTexts.ts';
import { ArticleSections } from './ArticleSections.tsx';
import { Contents } from './Contents.tsx';
import styles from './Privacy.module.css';
import { ReadingPage } from './ReadingPage.tsx';
import { ServedHeaders } from './ServedHeaders.tsx';
import { sectionsOf } from './sections.ts';

export function Privacy() {
  const language = useLanguage();
  const t = useTexts(readingTexts, language);
  const sections = sectionsOf(privacyPage(language));
  return (
    <ReadingPage
      title={t('privacy')}
      language={language}
      contents={<Contents sections={sections} reference={[]} language={language} />}
    >
      <div className={styles.dense}>
        <ArticleSections sections={sections} language={language} />
        <ServedHeaders language={language} />
      </div>
    </ReadingPage>
  );
}
