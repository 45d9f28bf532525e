import type { Language } from '#shared/domain/language.ts';
import { letters } from '#shared/domain/taxonomy.ts';
import { decksTexts } from '#shared/messages/decks.ts';
import { OWN_DECK_PHRASES_MAX } from '#shared/protocol/ownDeck.ts';
import { Sign } from '../../components/Sign.tsx';
import type { DeckDraft } from '../../store/deckDraft.ts';
import { useTexts } from '../../store/useTexts.ts';
import type { DeckActions } from './deckActions.ts';
import { LetterGroup } from './LetterGroup.tsx';
import styles from './PhraseList.module.css';
import { blocking, repeats } from './phraseProblems.ts';
import { useTooWide } from './useTooWide.ts';

type Props = { readonly draft: DeckDraft; readonly actions: DeckActions; readonly language: Language };

/** The whole deck by letter, and how many of its phrases cannot be played yet. */
export function PhraseList({ draft, actions, language }: Props) {
  const t = useTexts(decksTexts, language);
  const { phrases, kind } = draft;
  const tooWide = useTooWide(phrases);
  const repeated = repeats(phrases);
  // In the order in which they stand on the page.
  const waiting = letters.flatMap((letter) =>
    phrases.filter((phrase) => phrase.letter === letter && blocking(phrase).length > 0),
  );
  const [first] = waiting;
  return (
    <section className={styles.list} aria-labelledby="phrases">
      <div className={styles.head}>
        <h2 id="phrases" className={styles.title}>
          {t('count', { count: phrases.length })}
        </h2>
        {first && (
          <p className={styles.waiting}>
            <Sign name="exclamation" />
            {t('waiting', { count: waiting.length })}
            <button type="button" onClick={() => actions.goTo(first.id)}>
              {t('to-first')}
            </button>
          </p>
        )}
        {phrases.some(({ isLetterOurs }) => isLetterOurs) && <p>{t('letters-ours')}</p>}
        {phrases.length >= OWN_DECK_PHRASES_MAX && <p>{t('full')}</p>}
      </div>
      {letters.map((letter) => (
        <LetterGroup
          key={letter}
          letter={letter}
          kind={kind}
          phrases={phrases.filter((phrase) => phrase.letter === letter)}
          isFull={phrases.length >= OWN_DECK_PHRASES_MAX}
          tooWide={tooWide}
          repeated={repeated}
          actions={actions}
          language={language}
        />
      ))}
    </section>
  );
}
