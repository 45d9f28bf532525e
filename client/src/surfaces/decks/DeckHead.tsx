import { useId } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { deckKinds } from '#shared/domain/taxonomy.ts';
import { decksTexts } from '#shared/messages/decks.ts';
import { OWN_DECK_NAME_MAX } from '#shared/protocol/ownDeck.ts';
import type { DeckDraft } from '../../store/deckDraft.ts';
import { useTexts } from '../../store/useTexts.ts';
import type { DeckActions } from './deckActions.ts';
import styles from './DeckHead.module.css';

type Props = { readonly draft: DeckDraft; readonly actions: DeckActions; readonly language: Language };

/** What the deck is called, and whether its phrases close a conversation or open it. */
export function DeckHead({ draft, actions, language }: Props) {
  const t = useTexts(decksTexts, language);
  const id = useId();
  const isNameless = draft.name.trim() === '' && draft.phrases.length > 0;
  return (
    <div className={styles.head}>
      <div>
        <label className={styles.label} htmlFor={id}>
          {t('name')}
        </label>
        <input
          id={id}
          className={styles.name}
          value={draft.name}
          maxLength={OWN_DECK_NAME_MAX}
          autoComplete="off"
          aria-invalid={isNameless || undefined}
          aria-describedby={isNameless ? `${id}-wrong` : undefined}
          onChange={(event) => actions.edit({ name: event.target.value })}
        />
        {isNameless && (
          <p id={`${id}-wrong`} className={styles.wrong}>
            {t('no-name')}
          </p>
        )}
      </div>
      <fieldset>
        <legend className={styles.label}>{t('kind')}</legend>
        <div className={styles.kinds}>
          {deckKinds.map((kind) => (
            <label key={kind} className={styles.kind}>
              <input
                type="radio"
                name={`${id}-kind`}
                checked={draft.kind === kind}
                onChange={() => actions.edit({ kind })}
              />
              {t(`kind-${kind}`)}
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
