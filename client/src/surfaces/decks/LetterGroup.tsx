import type { Language } from '#shared/domain/language.ts';
import type { DeckKind, Letter } from '#shared/domain/taxonomy.ts';
import { decksTexts } from '#shared/messages/decks.ts';
import { columnTexts } from '#shared/messages/taxonomy.ts';
import { Button } from '../../components/Button.tsx';
import type { DraftPhrase } from '../../store/deckDraft.ts';
import { useTexts } from '../../store/useTexts.ts';
import type { DeckActions } from './deckActions.ts';
import { groupId } from './deckProps.ts';
import styles from './LetterGroup.module.css';
import { PhraseRow } from './PhraseRow.tsx';

type Props = {
  readonly letter: Letter;
  readonly kind: DeckKind;
  readonly phrases: readonly DraftPhrase[];
  readonly isFull: boolean;
  readonly tooWide: ReadonlySet<number>;
  readonly repeated: ReadonlySet<number>;
  readonly actions: DeckActions;
  readonly language: Language;
};

/** The phrases of one column of the card. */
export function LetterGroup(props: Props) {
  const { letter, kind, phrases, isFull, tooWide, repeated, actions, language } = props;
  const t = useTexts(decksTexts, language);
  return (
    <section aria-labelledby={groupId(letter)}>
      <h3 id={groupId(letter)} tabIndex={-1} className={styles.head}>
        <span className={styles.letter}>{letter}</span>
        <span className={styles.name}>{columnTexts[kind][language][letter]}</span>
        <span className={styles.count} aria-hidden="true">
          {phrases.length}
        </span>
        <span className="visually-hidden">{t('count', { count: phrases.length })}</span>
      </h3>
      {phrases.length === 0 && <p className={styles.empty}>{t('group-empty', { letter })}</p>}
      <ul>
        {phrases.map((phrase) => (
          <PhraseRow
            key={phrase.id}
            phrase={phrase}
            kind={kind}
            isTooWide={tooWide.has(phrase.id)}
            isRepeated={repeated.has(phrase.id)}
            actions={actions}
            language={language}
          />
        ))}
      </ul>
      <Button className={styles.add} disabled={isFull} onClick={() => actions.add(letter)}>
        {t('add-to', { letter })}
      </Button>
    </section>
  );
}
