import { useId } from 'react';
import { decks } from '#shared/content/decks.ts';
import type { Language } from '#shared/domain/language.ts';
import { cardSizes } from '#shared/domain/round/deal.ts';
import { deckKinds } from '#shared/domain/taxonomy.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { OWN_DECK_ID, type OwnDeck } from '#shared/protocol/ownDeck.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './DealFields.module.css';
import { type DealChoice, kindOfDeck, kindText } from './dealChoice.ts';

type Props = {
  readonly choice: DealChoice;
  readonly onChoose: (choice: DealChoice) => void;
  /** The deck of her own that can be dealt. */
  readonly ownDeck: OwnDeck | null;
  /** Whether a deck that is written could be dealt from here. */
  readonly mayWrite: boolean;
  /** The language of the session, in which the cards are. */
  readonly session: Language;
  readonly language: Language;
};

/** Deck, size and extra patterns of a round. */
export function DealFields({ choice, onChoose, ownDeck: own, mayWrite, session, language }: Props) {
  const t = useTexts(consoleTexts, language);
  const id = useId();
  const { deck, size, extra } = choice;
  return (
    <div className={styles.fields}>
      <div>
        <label className={styles.label} htmlFor={id}>
          {t('deck')}
        </label>
        <select
          id={id}
          className={styles.select}
          lang={session}
          aria-describedby={`${id}kind`}
          value={deck}
          onChange={(event) => onChoose({ ...choice, deck: event.target.value })}
        >
          {deckKinds.map((kind) => (
            <optgroup key={kind} label={t(kindText[kind])} lang={language}>
              {decks
                .filter((source) => source.kind === kind)
                .map((source) => (
                  <option key={source.id} value={source.id} lang={session}>
                    {source.name[session]}
                  </option>
                ))}
            </optgroup>
          ))}
          {(own || deck === OWN_DECK_ID) && (
            <option value={OWN_DECK_ID} lang={language}>
              {own ? t('ownDeck', { name: own.name, count: own.phrases.length }) : t('ownDeckElsewhere')}
            </option>
          )}
        </select>
        <p id={`${id}kind`} className={styles.kind}>
          {t(kindText[kindOfDeck(deck, own)])}
        </p>
        {mayWrite && (
          <a className={styles.own} href="/decks" target="_blank" rel="noopener">
            {t(own ? 'editOwnDeck' : 'writeOwnDeck')}
          </a>
        )}
      </div>
      <fieldset>
        <legend className={styles.label}>{t('size')}</legend>
        {cardSizes.toReversed().map((option) => (
          <label key={option} className={styles.choice}>
            <input
              type="radio"
              name={`${id}size`}
              checked={size === option}
              onChange={() => onChoose({ ...choice, size: option })}
            />
            <span>
              <strong>{t('sizeName', { size: option })}</strong> {t(`sizeHelp${option}`)}
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend className={styles.label}>{t('extra')}</legend>
        {(['corners', 'full'] as const).map((pattern) => (
          <label key={pattern} className={styles.choice}>
            <input
              type="checkbox"
              checked={extra[pattern]}
              onChange={(event) => onChoose({ ...choice, extra: { ...extra, [pattern]: event.target.checked } })}
            />
            {t(pattern)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
