import { caseKits } from '#shared/content/caseKits.ts';
import type { Language } from '#shared/domain/language.ts';
import { readingTexts } from '#shared/messages/reading.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './CaseList.module.css';

export function CaseList({ language }: { readonly language: Language }) {
  const t = useTexts(readingTexts, language);
  return (
    <ul className={styles.cases}>
      {caseKits.map((kit) => (
        <li key={kit.id}>
          <a href={`/cases/${kit.id}`}>{kit[language].title}</a>
          <span className={styles.field}>{t(`field-${kit.field}`)}</span>
        </li>
      ))}
    </ul>
  );
}
