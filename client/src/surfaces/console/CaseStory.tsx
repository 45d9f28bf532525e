import type { Language } from '#shared/domain/language.ts';
import type { Case } from '#shared/domain/room.ts';
import styles from './CaseStory.module.css';

type Props = { readonly story: Case; readonly session: Language };

/** The case itself: its title, what is going on, and what the citizen says. */
export function CaseStory({ story: { title, story, words }, session }: Props) {
  return (
    <div lang={session}>
      <h3 className={styles.title}>{title}</h3>
      {story && <p className={styles.story}>{story}</p>}
      {words && (
        <p lang={session} className={styles.words}>
          <q>{words}</q>
        </p>
      )}
    </div>
  );
}
