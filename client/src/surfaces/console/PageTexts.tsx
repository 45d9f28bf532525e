import type { RoutinePage } from '#shared/content/materialSchema.ts';
import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './PageTexts.module.css';

type Props = { readonly texts: RoutinePage['nl']; readonly session: Language; readonly language: Language };

const parts = [
  ['phraseDoes', 'does'],
  ['phraseRight', 'right'],
  ['phraseUnderneath', 'underneath'],
] as const;

/** What the material says on a phrase, its fair kernel as large as the rest. */
export function PageTexts({ texts, session, language }: Props) {
  const t = useTexts(consoleTexts, language);
  return (
    <div className={styles.texts}>
      {parts.map(([title, part]) => (
        <section key={part}>
          <h3 className={styles.title}>{t(title)}</h3>
          <p lang={session}>{texts[part]}</p>
        </section>
      ))}
    </div>
  );
}
