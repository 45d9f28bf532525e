import { Link } from 'wouter';
import type { Language } from '#shared/domain/language.ts';
import { decksTexts } from '#shared/messages/decks.ts';
import { Button } from '../../components/Button.tsx';
import { type DeckDraft, ownDeckOf } from '../../store/deckDraft.ts';
import { useOwnDeck } from '../../store/ownDeckStore.ts';
import { useTexts } from '../../store/useTexts.ts';
import { OPEN_WITH_OWN } from '../home/openDraft.ts';
import type { DeckActions } from './deckActions.ts';
import { deckFile, deckFileName } from './deckFile.ts';
import { saveFile } from './saveFile.ts';
import styles from './TakeDeck.module.css';

type Props = { readonly draft: DeckDraft; readonly actions: DeckActions; readonly language: Language };

/** Where the deck goes from here: into a session, into a file. */
export function TakeDeck({ draft, actions, language }: Props) {
  const t = useTexts(decksTexts, language);
  const deck = ownDeckOf(draft);
  const isPlayable = useOwnDeck() !== null;
  const left = deck ? draft.phrases.length - deck.phrases.length : 0;
  const save = () => {
    if (!deck) return;
    saveFile(deckFileName(new Date()), deckFile(deck));
    actions.tell({ text: 'notice-saved' });
  };
  return (
    <section className={styles.take} aria-labelledby="play">
      <h2 id="play" className={styles.title}>
        {t('play')}
      </h2>
      {isPlayable ? (
        <>
          <Link href={OPEN_WITH_OWN} className={styles.open}>
            {t('open')}
          </Link>
          <p className={styles.help}>{t('play-help')}</p>
        </>
      ) : (
        <p>{t('play-not-yet')}</p>
      )}
      <Button wide onClick={save} disabled={!deck}>
        {t('save')}
      </Button>
      {left > 0 && <p className={styles.help}>{t('save-without', { count: left })}</p>}
    </section>
  );
}
