import type { Language } from '#shared/domain/language.ts';
import { readingTexts } from '#shared/messages/reading.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './Contents.module.css';
import type { ReferencePart } from './referenceParts.ts';
import type { Section } from './sections.ts';

type Props = {
  readonly sections: readonly Section[];
  /** What there is to look up below the text, if anything. */
  readonly reference: readonly ReferencePart[];
  readonly language: Language;
};

/** The table of contents of a long page. */
export function Contents({ sections, reference, language }: Props) {
  const t = useTexts(readingTexts, language);
  const isDivided = reference.length > 0;
  return (
    <nav className={styles.contents} aria-label={t('contents')}>
      <p className={styles.label}>{t(isDivided ? 'session' : 'contents')}</p>
      <ol>{sections.map(({ id, title }) => title && <Line key={id} id={id} title={title} />)}</ol>
      {isDivided && (
        <>
          <p className={styles.label}>{t('reference')}</p>
          <ol>
            {reference.map((part) => (
              <Line key={part} id={part} title={t(part)} />
            ))}
          </ol>
        </>
      )}
    </nav>
  );
}

function Line({ id, title }: { readonly id: string; readonly title: string }) {
  return (
    <li>
      <a href={`#${id}`}>{title}</a>
    </li>
  );
}
