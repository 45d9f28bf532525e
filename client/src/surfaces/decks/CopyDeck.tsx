import { useState } from 'react';
import { deckNamed } from '#shared/content/deckNamed.ts';
import { decks } from '#shared/content/decks.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import { decksTexts } from '#shared/messages/decks.ts';
import { Button } from '../../components/Button.tsx';
import type { DeckDraft } from '../../store/deckDraft.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './CopyDeck.module.css';
import { draftOf } from './editDraft.ts';

type Props = { readonly onCopy: (draft: DeckDraft) => void; readonly language: Language };

/** A deck of the material, in either language, to begin with. */
export function CopyDeck({ onCopy, language }: Props) {
  const t = useTexts(decksTexts, language);
  // Those in the language of the page come first.
  const choices = languages
    .toSorted((a, b) => Number(b === language) - Number(a === language))
    .flatMap((of) => decks.map((deck) => ({ deck, language: of })));
  const [chosen, choose] = useState(0);
  const copy = () => {
    const choice = choices[chosen];
    const deck = choice && deckNamed(choice.deck.id, choice.language);
    if (deck) onCopy(draftOf({ ...deck, name: t('copy-name', { name: deck.name }) }));
  };
  return (
    <div className={styles.form}>
      <select
        className={styles.select}
        aria-label={t('copy-label')}
        value={chosen}
        onChange={(event) => choose(Number(event.target.value))}
      >
        {choices.map(({ deck, language: of }, index) => (
          <option key={`${deck.id}/${of}`} value={index}>
            {t('deck-choice', { name: deck.name[of], language: of, count: deck.phrases.length })}
          </option>
        ))}
      </select>
      <Button onClick={copy}>{t('copy-do')}</Button>
    </div>
  );
}
