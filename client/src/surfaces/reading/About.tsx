// Where the game comes from, what is stored, who sees what.
import { about } from '#shared/content/about.ts';
import { readingTexts } from '#shared/messages/reading.ts';
import { useLanguage, useTexts } from '../../store/useTexts.ts';
import { ArticleSections } from './ArticleSections.tsx';
import { ReadingPage } from './ReadingPage.tsx';
import { sectionsOf } from './sections.ts';

export function About() {
  const language = useLanguage();
  const t = useTexts(readingTexts, language);
  return (
    <ReadingPage title={t('about')} language={language}>
      <ArticleSections sections={sectionsOf(about[language])} language={language} />
    </ReadingPage>
  );
}
