// What the guide holds to look up: everything in it is closed until it is wanted.
import { argumentPages } from '#shared/content/argumentPages.ts';
import { conversationForms, elements, learningOrders, strategies } from '#shared/content/explanations.ts';
import { routinePages } from '#shared/content/routinePages.ts';
import type { Language } from '#shared/domain/language.ts';
import { letterOf, letters, routineOfArgument } from '#shared/domain/taxonomy.ts';
import { argumentTexts } from '#shared/messages/arguments.ts';
import { readingTexts } from '#shared/messages/reading.ts';
import { routineTexts } from '#shared/messages/taxonomy.ts';
import { useTexts } from '../../store/useTexts.ts';
import { CaseList } from './CaseList.tsx';
import { ClosingMove } from './ClosingMove.tsx';
import { Entry } from './Entry.tsx';
import { Explanations } from './Explanations.tsx';
import { Reference } from './Reference.tsx';
import styles from './GuideReference.module.css';

const explained = [
  ['strategies', strategies],
  ['forms', conversationForms],
  ['orders', learningOrders],
  ['elements', elements],
] as const;

export function GuideReference({ language }: { readonly language: Language }) {
  const t = useTexts(readingTexts, language);
  return (
    <>
      {explained.map(([part, explanations]) => (
        <Reference key={part} part={part} language={language}>
          <Explanations
            explanations={explanations}
            letters={part === 'strategies' ? letters : []}
            language={language}
          />
        </Reference>
      ))}
      <Reference part="arguments" language={language}>
        {argumentPages.map((page) => {
          const letter = letterOf[routineOfArgument[page.argument]];
          return (
            <Entry key={page.argument} letter={letter} title={argumentTexts[language][page.argument]}>
              <p className={styles.column}>{t('column', { letter, name: routineTexts[language][letter] })}</p>
              <ClosingMove page={page} language={language} />
            </Entry>
          );
        })}
      </Reference>
      <Reference part="routines" language={language}>
        {routinePages.map((page) => {
          const letter = letterOf[page.routine];
          return (
            <Entry key={page.routine} letter={letter} title={routineTexts[language][letter]}>
              <ClosingMove page={page} language={language} />
            </Entry>
          );
        })}
      </Reference>
      <Reference part="cases" language={language}>
        <CaseList language={language} />
      </Reference>
    </>
  );
}
