// One phrase: as it is on a phone, in the words that can be changed, and with what is not right yet.
import { memo } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { type DeckKind, letters } from '#shared/domain/taxonomy.ts';
import { decksTexts } from '#shared/messages/decks.ts';
import { columnTexts } from '#shared/messages/taxonomy.ts';
import { CELL_TYPED_MAX, type DraftPhrase, SENTENCE_TYPED_MAX } from '../../store/deckDraft.ts';
import { useTexts } from '../../store/useTexts.ts';
import { ArgumentSelect } from './ArgumentSelect.tsx';
import { CellPreview } from './CellPreview.tsx';
import type { DeckActions } from './deckActions.ts';
import { controlId } from './deckProps.ts';
import { PhraseNotes } from './PhraseNotes.tsx';
import { blocking } from './phraseProblems.ts';
import styles from './PhraseRow.module.css';
import { cellTyped, typedCell } from './typedCell.ts';

type Props = {
  readonly phrase: DraftPhrase;
  readonly kind: DeckKind;
  readonly isTooWide: boolean;
  readonly isRepeated: boolean;
  readonly actions: DeckActions;
  readonly language: Language;
};

// A deck has up to 300 of these, and a writer changes one at a time.
export const PhraseRow = memo(function PhraseRow({ phrase, kind, isTooWide, isRepeated, actions, language }: Props) {
  const t = useTexts(decksTexts, language);
  const { id, letter, cell, sentence } = phrase;
  const problems = blocking(phrase);
  const wrong = (part: 'cell' | 'sentence') => problems.some(({ what }) => what.includes(part)) || undefined;
  const notes = `notes-${id}`;
  return (
    <li>
      <fieldset className={styles.row} aria-describedby={notes}>
        <legend className="visually-hidden">{sentence || t('new-phrase')}</legend>
        <CellPreview id={id} cell={cell} isTooWide={isTooWide} />
        <div className={styles.fields}>
          <label className={styles.field}>
            <span className={styles.label}>{t('cell')}</span>
            <input
              id={controlId('cell', id)}
              className={styles.cell}
              value={typedCell(cell)}
              maxLength={CELL_TYPED_MAX}
              autoComplete="off"
              aria-invalid={wrong('cell')}
              onChange={(event) => actions.change(id, { cell: cellTyped(event.target.value) })}
            />
          </label>
          <label className={styles.field}>
            <span className={styles.label}>{t('sentence')}</span>
            <input
              value={sentence}
              maxLength={SENTENCE_TYPED_MAX}
              autoComplete="off"
              aria-invalid={wrong('sentence')}
              onChange={(event) => actions.change(id, { sentence: event.target.value })}
            />
          </label>
        </div>
        <div className={styles.belongs}>
          <select
            id={controlId('letter', id)}
            aria-label={t('letter')}
            value={letter}
            onChange={(event) =>
              actions.change(id, { letter: letters.find((one) => one === event.target.value) ?? letter })
            }
          >
            {letters.map((one) => (
              <option key={one} value={one}>
                {`${one} ${columnTexts[kind][language][one]}${phrase.isLetterOurs && one === letter ? ' *' : ''}`}
              </option>
            ))}
          </select>
          {kind === 'defence' && (
            <ArgumentSelect
              value={phrase.argument}
              onChange={(argument) => actions.change(id, { argument })}
              className={styles.argument}
              language={language}
            />
          )}
        </div>
        <button type="button" className={styles.remove} onClick={() => actions.remove(id)}>
          {t('remove')}
        </button>
        <div id={notes} className={styles.notes}>
          <PhraseNotes
            phrase={phrase}
            problems={problems}
            isTooWide={isTooWide}
            isRepeated={isRepeated}
            onBreak={(broken) => actions.change(id, { cell: broken })}
            language={language}
          />
        </div>
      </fieldset>
    </li>
  );
});
