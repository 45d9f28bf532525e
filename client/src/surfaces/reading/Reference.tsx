import type { ReactNode } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { readingTexts } from '#shared/messages/reading.ts';
import { useTexts } from '../../store/useTexts.ts';
import type { ReferencePart } from './referenceParts.ts';
import styles from './Reference.module.css';

type Props = { readonly part: ReferencePart; readonly language: Language; readonly children: ReactNode };

/** One part of what there is to look up. */
export function Reference({ part, language, children }: Props) {
  const t = useTexts(readingTexts, language);
  return (
    <section className={styles.part}>
      <h2 id={part} className={styles.title}>
        {t(part)}
      </h2>
      <p className={styles.intro}>{t(`${part}-intro`)}</p>
      {children}
    </section>
  );
}
