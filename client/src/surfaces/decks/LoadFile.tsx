import type { ChangeEvent } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { decksTexts } from '#shared/messages/decks.ts';
import { useTexts } from '../../store/useTexts.ts';
import type { DeckActions } from './deckActions.ts';
import { FILE_MAX, openedFile } from './deckFile.ts';
import { draftOf } from './editDraft.ts';
import styles from './LoadFile.module.css';

type Props = { readonly actions: DeckActions; readonly language: Language };

/** A deck that was saved takes the place of this one; a list joins it; anything else changes nothing. */
export function LoadFile({ actions, language }: Props) {
  const t = useTexts(decksTexts, language);
  const load = async (file: File) => {
    if (file.size > FILE_MAX) return actions.tell({ text: 'wrong-too-large' });
    const opened = openedFile(new Uint8Array(await file.arrayBuffer()));
    if (opened.is === 'deck') actions.replace(draftOf(opened.deck));
    else if (opened.is === 'list') actions.take(opened.text);
    else actions.tell({ text: `wrong-${opened.why}` });
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // The same file can be chosen again.
    target.value = '';
    if (file) load(file).catch(() => actions.tell({ text: 'wrong-unreadable' }));
  };
  return (
    <label className={styles.button}>
      <input type="file" className="visually-hidden" accept=".json,.csv,.tsv,.txt,text/*" onChange={choose} />
      {t('load')}
    </label>
  );
}
