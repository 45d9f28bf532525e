import { type FormEvent, useState } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { decksTexts } from '#shared/messages/decks.ts';
import { Button } from '../../components/Button.tsx';
import { useTexts } from '../../store/useTexts.ts';
import styles from './PasteForm.module.css';

type Props = { readonly onTake: (text: string) => void; readonly language: Language };

export function PasteForm({ onTake, language }: Props) {
  const t = useTexts(decksTexts, language);
  const [text, setText] = useState('');
  const take = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onTake(text);
    setText('');
  };
  return (
    <form className={styles.form} onSubmit={take}>
      <textarea
        className={styles.text}
        aria-label={t('paste-label')}
        placeholder={t('paste-example')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button look="primary" type="submit">
        {t('read')}
      </Button>
    </form>
  );
}
