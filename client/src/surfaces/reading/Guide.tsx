// The facilitator's guide: first what to do, then what to look up. To be read on a screen, or printed whole.
import { guide } from '#shared/content/guide.ts';
import { readingTexts } from '#shared/messages/reading.ts';
import { useLanguage, useTexts } from '../../store/useTexts.ts';
import { ArticleSections } from './ArticleSections.tsx';
import { Contents } from './Contents.tsx';
import { ReadingPage } from './ReadingPage.tsx';
import { GuideReference } from './GuideReference.tsx';
import { referenceParts } from './referenceParts.ts';
import { sectionsOf } from './sections.ts';
import { ToPrint } from './ToPrint.tsx';

export function Guide() {
  const language = useLanguage();
  const t = useTexts(readingTexts, language);
  const sections = sectionsOf(guide[language]);
  return (
    <ReadingPage
      title={t('guide')}
      language={language}
      contents={<Contents sections={sections} reference={referenceParts} language={language} />}
    >
      <ArticleSections sections={sections} language={language} />
      <ToPrint language={language} />
      <GuideReference language={language} />
    </ReadingPage>
  );
}
