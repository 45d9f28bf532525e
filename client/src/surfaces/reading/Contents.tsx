import type { Language } from '#shared/domain/language.ts';
import { readingTexts } from '#shared/messages/reading.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './Contents.module.css';
import { referenceParts } from './referenceParts.ts';
import type { Section } from './sections.ts';

type Props = { readonly sections: readonly Section[]; readonly language: Language };

/** The guide's table of contents. */
export function Contents({ sections, language }: Props) {
  const t = useTexts(readingTexts, language);
  return (
    <nav className={styles.contents} aria-label={t('contents')}>
      <p className={styles.label}>{t('session')}</p>
      <ol>{sections.map(({ id, title }) => title && <Line key={id} id={id} title={title} />)}</ol>
      <p className={styles.label}>{t('reference')}</p>
      <ol>
        {referenceParts.map((part) => (
          <Line key={part} id={part} title={t(part)} />
        ))}
      </ol>
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
